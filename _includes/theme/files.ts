import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostedPart, hostedStylesheet } from "./hosted.ts";
import { favicon } from "./icon.ts";
import { stylesheet } from "./stylesheet.ts";

/** Parts of the theme that pages link as they are: files, and folders of them. */
const PARTS = ["fonts", "icon-180.png", "icon.svg", "search.css"] as const;

/** The theme's files by their path in the site: styles, fonts, icons. */
export function themeFiles(): { path: string; content: string | Uint8Array }[] {
  return [
    { path: "favicon.ico", content: favicon() },
    { path: "theme/dossier.css", content: stylesheet() },
    ...PARTS.flatMap(filesIn).map((name) => ({
      path: `theme/${name}`,
      content: readFileSync(join(import.meta.dirname, name)),
    })),
  ];
}

/** A file of the site as it is where a layout of the maker's frames the pages: styles keep to the dossier's part of a page. */
export function forHost<File extends { path: string; content: string | Uint8Array }>(file: File): File {
  if (file.path === "theme/dossier.css") return { ...file, content: hostedStylesheet() };
  if (file.path === "theme/search.css") return { ...file, content: hostedPart(String(file.content)) };
  return file;
}

function filesIn(name: string): string[] {
  if (name.includes(".")) return [name];
  return readdirSync(join(import.meta.dirname, name))
    .sort()
    .map((file) => `${name}/${file}`);
}
