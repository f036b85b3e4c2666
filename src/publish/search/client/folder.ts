import { twinFolder, twinFunction } from "../twin.ts";

/** What the twins call, on the window of a page opened from a folder. */
interface TwinWindow {
  dossierTwin?: (name: string, base64: string) => void;
}

const page = globalThis as TwinWindow;
const files = new Map<string, Promise<Uint8Array>>();
const waiting = new Map<string, (bytes: Uint8Array) => void>();

/**
 * Imports a module on a page opened from a folder, where the browser lets nothing be fetched or imported: from its twin's bytes.
 *
 * @param folder absolute address of pagefind/
 */
export async function importTwin<Module>(folder: string, name: string): Promise<Module> {
  const source = await readTwin(folder, name);
  const address = URL.createObjectURL(new Blob([source as BlobPart], { type: "text/javascript" }));
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The bytes of a file of the index, handed over by its twin. */
export function readTwin(folder: string, name: string): Promise<Uint8Array> {
  const known = files.get(name);
  if (known) return known;
  page[twinFunction] = (given, base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    waiting.get(given)?.(bytes);
  };
  const read = new Promise<Uint8Array>((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = `${new URL(twinFolder, new URL("..", folder)).href}${name}.js`;
    script.onerror = () => {
      files.delete(name); // the next search tries again
      reject(new Error(`${name} could not be read`));
    };
    script.onload = () => script.remove();
    document.head.append(script);
  });
  files.set(name, read);
  return read;
}
