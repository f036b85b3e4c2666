import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a page finds the theme's icon, from the root of the dossier: « on paper, one accent (`npm run icon` draws the last two). */
export const ICONS = [
  { rel: "icon", path: "favicon.ico", sizes: "32x32" },
  { rel: "icon", path: "theme/icon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", path: "theme/icon-180.png" },
] as const;

/** The drawing itself as an address, for a page that may link no file of the site. */
export function drawnIcon(): string {
  const drawing = readFileSync(join(import.meta.dirname, "icon.svg"), "utf8").replace(/\s*\n\s*/g, "");
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** The file that browsers ask of a host even where no page names it. */
export function favicon(): Uint8Array {
  return readFileSync(join(import.meta.dirname, "favicon.ico"));
}
