import { standalonePolicy } from "../policy.ts";
import { OFFLINE_MESSAGES } from "./messages.ts";

const STYLE = "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.5 sans-serif}";

/**
 * A page in the place of one that is not kept, with the network gone: it says so in every language, and leads to the search.
 * `{search}` stands for the address of that, which the worker knows.
 */
export function absentPage(): string {
  const [first = "en"] = Object.keys(OFFLINE_MESSAGES);
  const all = Object.values(OFFLINE_MESSAGES);
  const title = all.map(({ absentTitle }) => absentTitle).join(" · ");
  const link = all.map(({ search }) => search).join(" · ");
  const said = Object.entries(OFFLINE_MESSAGES).map(([lang, { absent }]) => `<p lang="${lang}">${absent}</p>`);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${standalonePolicy(STYLE)}"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${first}">${head}<body>${said.join("")}<p><a href="{search}">${link}</a></p>`;
}
