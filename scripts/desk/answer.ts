import { type Doubt, type Edit, type Entry, namesake } from "../../src/compose/doubts/index.ts";
import { nameActor } from "../../src/link/name-actor.ts";
import { slug } from "../../src/text/fold.ts";
import type { Reading } from "./reading.ts";
import { selectorOf } from "./words.ts";

/** What the page sends: a way out of a doubt, with what the editor filled in; a sweep over all that is like it; or words that the machine passed over. */
export interface Answer {
  doubt: string;
  does: Edit["does"] | Sweep | "add";
  /** What the edit asks for: a name, a kind, a date, articles; of speakers one or more, none where nobody is named. */
  value?: string | readonly string[];
  /** Through whom, and on which day, where the editor says so. */
  via?: string;
  saidOn?: string;
  /** What readers are told of a correction, in words of the editor's own. */
  reason?: string;
  /** What somebody is whom no article was found to name. */
  kind?: "person" | "organization" | "other";
  /** What tells another of the same name from this one: "libraire". */
  word?: string;
  /** Words that were said, and where about they stand (code units). */
  words?: { article: string; quote: string; near: number; kind: "direct" | "mixed" };
}

export type Sweep = "confirm-article" | "confirm-speaker" | "confirm-certain";

/** An edit as it is written. */
export type Written = Pick<Edit, "file" | "list" | "entries">;

type Fields = Exclude<Entry, string>;

/** The edits that an answer comes to, in the order in which they are written. */
export function editsOf(answer: Answer, doubt: Doubt | undefined, reading: Reading): Written[] {
  if (answer.does === "add") return addition(answer, reading);
  if (!doubt) throw new Error("expected a doubt of the list, found one that is settled");
  if (answer.does === "split") return split(answer, doubt, reading);
  const sweep = sweepOf(answer, doubt, reading);
  if (sweep) return [override(sweep)];
  const edit = doubt.edits.find(({ does }) => does === answer.does);
  if (!edit) throw new Error(`expected ${doubt.edits.map(({ does }) => does).join(", ")}, found ${answer.does}`);
  const [first, ...rest] = edit.entries;
  if (first === undefined || typeof first === "string") return [edit];
  if (edit.asks === "speakers") return correction(first, answer, reading);
  const entry = edit.asks === null ? first : { ...first, [edit.asks]: filled(answer.value, edit.asks) };
  return [{ ...edit, entries: [withReason(entry, answer), ...rest] }];
}

/** Somebody else, through another medium, on another day: what is left empty stays as it was. */
function correction({ speakers: _, reason = "", ...named }: Fields, answer: Answer, reading: Reading): Written[] {
  const { listed, said } = circumstances(answer, reading);
  if (Object.keys(said).length === 0) throw new Error("expected who says so, through whom, or when, found nothing");
  return [...listed, override(withReason({ ...named, ...said, reason }, answer))];
}

/** Words that the machine passed over, with who says them. */
function addition(answer: Answer, reading: Reading): Written[] {
  const { article = "", quote = "", near = 0, kind = "direct" } = answer.words ?? {};
  const source = reading.articles.find(({ id }) => id === article);
  if (!source) throw new Error(`expected an article of the dossier, found "${article}"`);
  const { listed, said } = circumstances(answer, reading);
  const entry = { action: "add", ...selectorOf(article, source.text, quote, near), kind, ...said, reason: PASSED_OVER };
  return [...listed, override(withReason(entry, answer))];
}

/** What readers are told of words whose editor says no more. */
const PASSED_OVER = {
  en: "Found while the article was read again.",
  fr: "Trouvé en relisant l'article.",
} as const;

/** Who, through whom and when, as fields; and whoever must first be listed, since no article was found to name them. */
function circumstances({ value, kind = "person", via, saidOn }: Answer, { actors }: Reading) {
  const name = nameActor(actors);
  const unknown: Entry[] = [];
  const speakers = [value ?? []].flat().map((written) => {
    const found = name(written.trim());
    if ("id" in found) return found.id;
    unknown.push({ name: written.trim(), kind });
    return slug(written);
  });
  const said: Record<string, string | readonly string[]> = {
    ...(value === undefined ? {} : { speakers }),
    ...(via?.trim() ? { via: via.trim() } : {}),
    ...(saidOn?.trim() ? { saidOn: saidOn.trim() } : {}),
  };
  const listed: Written[] = unknown.length > 0 ? [{ file: "dossier.yaml", list: "actors", entries: unknown }] : [];
  return { listed, said };
}

/** In some articles the name is another's; a quotation where that was seen is then read. */
function split({ value = [], word = "", doubt: id }: Answer, doubt: Doubt, reading: Reading): Written[] {
  const bearer = doubt.kind === "quotation" ? doubt.speakers[0] : id.replace("name/", "");
  const actor = reading.actors.find((one) => one.id === bearer);
  if (!actor) throw new Error("expected one actor whose name another bears, found none");
  const articles = [value].flat();
  if (articles.length === 0 || articles.length === actor.articles.length)
    throw new Error(`expected some of the ${actor.articles.length} articles, found ${articles.length}`);
  const taken = new Set(reading.actors.map((one) => one.id));
  let other = slug(`${actor.id} ${word}`);
  for (let next = 2; taken.has(other); next++) other = `${actor.id}-${next}`;
  const entries = [namesake(actor, other, articles), { id: actor.id }];
  const listed: Written = { file: "dossier.yaml", list: "actors", entries };
  return doubt.kind === "quotation"
    ? [listed, override({ action: "confirm", quotation: id.replace("quotation/", "") })]
    : [listed];
}

/** One entry for all quotations of the article, of the speaker, or that are certain; of the articles there are now, since later ones are not read yet. */
function sweepOf({ does }: Answer, { passages, speakers }: Doubt, reading: Reading): Fields | null {
  const articles = reading.articles.map(({ id }) => id);
  const [article, speaker] = [passages[0]?.article, speakers[0]];
  if (does === "confirm-certain") return { action: "confirm", all: "certain", articles };
  if (does === "confirm-article" && article !== undefined) return { action: "confirm", article };
  if (does === "confirm-speaker" && speaker !== undefined) return { action: "confirm", actor: speaker, articles };
  return null;
}

/** Which doubts an answer settles, beside its own: the list need not be made anew to tell. */
export function settles({ does, doubt: id }: Answer, doubt: Doubt | undefined): (other: Doubt) => boolean {
  if (does === "add") return () => false;
  const [article, speaker] = [doubt?.passages[0]?.article, doubt?.speakers[0] ?? ""];
  const sweeps: Partial<Record<Answer["does"], (other: Doubt) => boolean>> = {
    "confirm-article": ({ passages }) => passages[0]?.article === article,
    "confirm-speaker": ({ speakers }) => speakers.includes(speaker),
    "confirm-certain": ({ certain }) => certain === true,
  };
  const swept = sweeps[does];
  return (other) => (swept ? other.kind === "quotation" && swept(other) : other.id === id);
}

function filled(value: Answer["value"], asked: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new Error(`expected ${asked}, found nothing`);
  return value.trim();
}

const withReason = (entry: Fields, { reason }: Answer): Fields =>
  reason?.trim() && "reason" in entry ? { ...entry, reason: reason.trim() } : entry;

const override = (entry: Fields): Written => ({ file: "overrides.yaml", list: null, entries: [entry] });
