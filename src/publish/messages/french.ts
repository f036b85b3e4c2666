const NARROW = "\u202f";
const WIDE = "\u00a0";

/**
 * Sets the spaces of French prose of ours: narrow and unbreakable before `; ! ?`, unbreakable before `:` and inside
 * `« »`, before `%` and after `n°`. Never to be called on a quotation: the words of others keep the spaces they came with.
 */
export function setFrench(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+(?=[;!?])/g, NARROW)
    .replace(/[ \u00a0\u202f]+(?=[:»%])/g, WIDE)
    .replace(/«[ \u00a0\u202f]*/g, `«${WIDE}`)
    .replace(/n° +/g, `n°${WIDE}`)
    .replace(/'/g, "’");
}

/** Agencies and broadcasters that French calls with their article: "l'AFP", "la BBC". */
const CALLED: readonly (readonly [article: string, name: RegExp])[] = [
  ["l’", /^(?:AFP|ATS|ANSA|Agence .+)$/],
  ["la ", /^(?:BBC|RTBF|RTS|SRF|RAI|Rai|Presse canadienne|Presse Canadienne)$/],
];

/** "AFP" → "l'AFP"; "Fox News", "Reuters" stand alone. */
export function withArticle(name: string): string {
  const [article = ""] = CALLED.find(([, called]) => called.test(name)) ?? [];
  return article + name;
}

const set = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Tag of a French message: sets what we wrote, once, and leaves what is inserted (a name, a quotation) as it is. */
export function f(written: TemplateStringsArray, ...inserted: readonly (string | number)[]): string {
  const parts = set.get(written) ?? written.map(setFrench);
  set.set(written, parts);
  return parts.map((part, at) => part + String(inserted[at] ?? "")).join("");
}
