import type { Relation, Unit } from "./draft.ts";
import type { TimeLocale } from "./locale.ts";

/** The named groups of a match: undefined where a group took no part. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Looks words up as the dictionaries spell them: lower case, straight apostrophe, one space. */
export class Lexicon {
  readonly locale: TimeLocale;

  constructor(locale: TimeLocale) {
    this.locale = locale;
  }

  key(word: string): string {
    return word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim();
  }

  /** "vingt quatre", "24", "2,5", "1er" → a number; null where it is none. */
  number(word: string | undefined): number | null {
    if (!word) return null;
    const key = this.key(word);
    const digits = /^\d+(?:[.,]\d+)?/.exec(key);
    if (digits) return Number(digits[0].replace(",", "."));
    const { numbers, numberJoint } = this.locale;
    const hyphened = key.replaceAll(" ", "-");
    if (hyphened in numbers) return numbers[hyphened] ?? null;
    // "septante-cinq", "vingt et un", "quatre-vingt-dix-sept": tens and what is added to them
    const tens = Object.keys(numbers).find((word) => (numbers[word] ?? 0) >= 20 && hyphened.startsWith(`${word}-`));
    const rest = tens && this.number(hyphened.slice(tens.length).replace(numberJoint, ""));
    return tens && rest ? (numbers[tens] ?? 0) + rest : null;
  }

  month(word: string | undefined): number | null {
    return word ? (this.locale.months[this.key(word).replace(".", "")] ?? null) : null;
  }

  weekday(word: string | undefined): number | null {
    return word ? (this.locale.weekdays[this.key(word)] ?? null) : null;
  }

  unit(word: string | undefined): { amount: number; unit: Unit } | null {
    if (!word) return null;
    const key = this.key(word);
    const unit = this.locale.units[key];
    return unit ? { amount: 1, unit } : (this.locale.multiples[key] ?? null);
  }

  relation(word: string | undefined): Relation {
    return word ? (this.locale.relations[this.key(word)] ?? null) : null;
  }

  /** "21" → 2021, "98" → 1998, "2018" → 2018. Two digits follow POSIX strptime: 69 to 99 are of the 20th century. */
  year(word: string | undefined): number | null {
    if (!word) return null;
    const year = Number(word);
    if (word.length > 2) return year;
    return year < 69 ? 2000 + year : 1900 + year;
  }
}
