import type { Language } from "../messages/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** The locale whose habits our own prose follows: dates, numbers and lists never depend on the machine. */
export function locale(lang: Language): string {
  return LOCALES[lang];
}

/** `1234 → "1,234"` in English, `"1 234"` (narrow no-break space) in French. */
export function number(value: number, lang: Language): string {
  return numbers[lang](value);
}

/** A share from 0 to 1 in per cent, with one decimal below ten: `0.083 → "8.3%"`, `"8,3 %"`. */
export function percent(share: number, lang: Language): string {
  return percents[lang].format(share);
}

/** Picks the form that the language asks for and puts the number in the place of `#`. */
export function plural(value: number, lang: Language, forms: { one: string; other: string }): string {
  const form = plurals[lang](value) === "one" ? forms.one : forms.other;
  return form.replace("#", number(value, lang));
}

/** `["a", "b", "c"] → "a, b and c"`. */
export function list(items: readonly string[], lang: Language): string {
  return lists[lang].format(items);
}

/** A list as `list` writes it, in parts: elements, and the words between them. */
export function listParts(items: readonly string[], lang: Language): { type: "element" | "literal"; value: string }[] {
  return lists[lang].formatToParts(items);
}

const numbers = each((name) => {
  const format = new Intl.NumberFormat(name);
  return remembering((value) => format.format(value));
});
const percents = each(
  (name) => new Intl.NumberFormat(name, { style: "percent", maximumSignificantDigits: 2, minimumSignificantDigits: 1 }),
);
const plurals = each((name) => {
  const rules = new Intl.PluralRules(name);
  return remembering((value) => rules.select(value));
});
const lists = each((name) => new Intl.ListFormat(name, { type: "conjunction" }));

/** A formatter costs more to use than to remember: pages tell few numbers, each many times. */
function remembering(tell: (value: number) => string): (value: number) => string {
  const told = new Map<number, string>();
  return (value) => {
    const words = told.get(value) ?? tell(value);
    told.set(value, words);
    return words;
  };
}

function each<Formatter>(make: (name: string) => Formatter): Readonly<Record<Language, Formatter>> {
  return { en: make(LOCALES.en), fr: make(LOCALES.fr) };
}
