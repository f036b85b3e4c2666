import type { Dossier } from "../../model.ts";
import { didYouMean } from "../../text/nearest.ts";
import { setFrench } from "./french.ts";
import { MESSAGES, type Messages } from "./index.ts";
import { isLanguage, LANGUAGES, type Language } from "./language.ts";

type Sentence = string | ((...given: never[]) => unknown);

/** "nav.quotes", "count.sources", "search.title": where an entry stands among all. */
export type MessageKey<Group = Messages, Before extends string = ""> = {
  [Name in keyof Group & string]: Group[Name] extends Sentence
    ? `${Before}${Name}`
    : MessageKey<Group[Name], `${Before}${Name}.`>;
}[keyof Group & string];

type At<Group, Key> = Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Group
    ? At<Group[Name], Rest>
    : never
  : Key extends keyof Group
    ? Group[Key]
    : never;

/** A maker's own wording by language and key: a sentence for a sentence, a function of the same values for a function. */
export type OwnMessages = { readonly [L in Language]?: { readonly [Key in MessageKey]?: At<Messages, Key> } };

type Tree = Readonly<Record<string, unknown>>;

const made = new WeakMap<object, Messages>();

/** The words of the interface in a language, the maker's in the place of ours. */
export function messagesOf({ messages }: Pick<Dossier, "messages">, lang: Language): Messages {
  const own = messages?.[lang];
  if (!own) return MESSAGES[lang];
  const known = made.get(own);
  if (known) return known;
  const typeset = lang === "fr" ? setFrench : (sentence: string) => sentence;
  const merged = Object.entries(own).reduce<Tree>(
    (tree, [key, value]) => placed(tree, key.split("."), typeof value === "string" ? typeset(value) : value),
    MESSAGES[lang],
  ) as Messages;
  made.set(own, merged);
  return merged;
}

/** What is wrong with words of a maker's own, entry by entry. */
export function wrongMessages(own: Readonly<Record<string, Tree>>): { path: string[]; message: string }[] {
  return Object.entries(own).flatMap(([lang, entries]) => {
    if (!isLanguage(lang)) {
      const known = LANGUAGES.join(" or ");
      return { path: [lang], message: `expected a language of the interface, ${known}, found "${lang}".` };
    }
    const ours = sentences(MESSAGES[lang]);
    return Object.entries(entries).flatMap(([key, value]) => {
      const known = ours.get(key);
      const otherwise = "The keys are those of src/publish/messages/en.ts, joined by dots.";
      if (known === undefined)
        return { path: [lang, key], message: `no such message. ${didYouMean(key, ours.keys(), otherwise)}` };
      if (typeof value === typeof known) return [];
      const wanted = typeof known === "function" ? "a function that gives the sentence, as ours is one" : "a sentence";
      return { path: [lang, key], message: `expected ${wanted}, found a ${typeof value}.` };
    });
  });
}

/** Every entry by its key. */
export function sentences(tree: object, before = ""): Map<string, unknown> {
  const found = Object.entries(tree).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === "object") return [...sentences(value as object, `${before}${name}.`)];
    return [[before + name, value]];
  });
  return new Map(found);
}

function placed(tree: Tree, [name = "", ...rest]: readonly string[], value: unknown): Tree {
  return { ...tree, [name]: rest.length === 0 ? value : placed(tree[name] as Tree, rest, value) };
}
