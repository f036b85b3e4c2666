import type { Dossier, Edition, Fact, RecordedKind, Withdrawn } from "../../model.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { setFrench } from "../messages/french.ts";
import type { Messages } from "../messages/index.ts";
import type { Language } from "../messages/language.ts";
import { messagesOf } from "../messages/own.ts";
import { affair } from "../pages/affair.ts";
import type { EditionWords } from "./words.ts";

/** An edition as it is told in one language, from one place: a feed links in full, a page from where it stands. */
export interface Telling {
  edition: Edition;
  lang: Language;
  words: EditionWords;
  t: Messages;
  /** From when to when the affair goes, "from 6 to 11 January 2021"; null where its events do not fall together. */
  affair: string | null;
  /** Address of what was recorded; null where there is none to give. */
  link: (kind: RecordedKind, id: string) => string | null;
  /** Quotations that were withdrawn since: only their first words are shown, for the guard no longer answers for them. */
  cut: ReadonlySet<string>;
}

export function telling(
  edition: Edition,
  dossier: Pick<Dossier, "events" | "withdrawn" | "messages">,
  lang: Language,
  link: Telling["link"],
) {
  const { events, withdrawn } = dossier;
  const cut = new Set(cutQuotations(withdrawn).map(({ id }) => id));
  const t = messagesOf(dossier, lang);
  return {
    edition,
    lang,
    words: t.editions,
    t,
    affair: affair(events, lang),
    link,
    cut,
  } satisfies Telling;
}

/** What was withdrawn for good: a quotation that another replaced is still published as that one. */
export function cutQuotations(withdrawn: readonly Withdrawn[]): Withdrawn[] {
  return withdrawn.filter(({ kind, became }) => kind === "quotations" && became === null);
}

/** What a reader knows a thing by, as it was recorded then: a name, a title, the first words. */
export function nameOf(kind: RecordedKind, id: string, telling: Telling): string {
  const { edition, words } = telling;
  const facts = edition.facts[kind][id];
  if (!facts) return id;
  if (kind === "articles") return words.source(sourceNumber(id, edition), text(facts.publisher));
  if (kind === "actors") return String(facts.name);
  if (kind === "events") return local(facts.title, telling);
  if (kind === "divergences") return divergenceName(id, telling);
  if (facts.title) return local(facts.title, telling);
  return words.quoted(opening(String(facts.words), 6));
}

/** "Anne Martin and Paul Morel"; "" where the source names nobody. */
export function speakers(value: Fact | undefined, telling: Telling): string {
  const ids = Array.isArray(value) ? value.map(String) : [];
  return list(
    ids.map((id) => nameOf("actors", id, telling)),
    telling.lang,
  );
}

/** Whether the name of a thing is words of an article, and so French. */
export function isNamedByWords(kind: RecordedKind, id: string, { edition }: Telling): boolean {
  return (kind === "quotations" || kind === "utterances") && !edition.facts[kind][id]?.title;
}

/** Whom or what a divergence is about, and what differs: the name of a kind ("Role"). */
export function divergenceParts(id: string, telling: Telling) {
  const { kind, about } = telling.edition.facts.divergences[id] ?? {};
  const kinds = telling.t.divergence.kind;
  return { what: kinds[kind as keyof typeof kinds] ?? String(kind), about: subjectOf(String(about), telling) };
}

/** What a divergence can be about, by whichever record bears the id. */
export function subjectOf(id: string, { edition }: Telling) {
  const kind = (["actors", "events", "utterances", "quotations"] as const).find((one) => id in edition.facts[one]);
  return kind ? { kind, id } : null;
}

/** "Anne Martin – role" */
function divergenceName(id: string, telling: Telling): string {
  const { what, about } = divergenceParts(id, telling);
  return about ? telling.words.about(nameOf(about.kind, about.id, telling), what) : what;
}

/** The number a source had when the edition was recorded: its place in the order of ids. */
function sourceNumber(id: string, { facts }: Edition): number {
  return Object.keys(facts.articles).sort().indexOf(id) + 1;
}

/** Text of ours in this language, or in the first that has it. */
export function local(value: Fact | undefined, { lang }: Telling): string {
  if (value === null || typeof value !== "object") return String(value ?? "");
  const texts = value as Readonly<Record<string, string>>;
  const words = texts[lang] ?? Object.values(texts)[0] ?? "";
  if (texts[lang] === undefined) return words;
  return lang === "fr" ? setFrench(words) : words.replace(/(?<=\p{L})'/gu, "’");
}

export function text(value: Fact | undefined): string | null {
  return typeof value === "string" ? value : null;
}
