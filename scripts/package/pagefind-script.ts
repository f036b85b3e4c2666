import { close, createIndex } from "pagefind";

/** The script of Pagefind's own that reads an index: the same in every index. */
export async function pagefindScript(): Promise<string> {
  const { index } = await createIndex({});
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const script = files.find(({ path }) => path === "pagefind.js");
  if (!script) throw new Error("Pagefind has no pagefind.js: what was it renamed to?");
  return new TextDecoder().decode(script.content);
}
