import type { RecordedKind } from "../../model.ts";
import { opening } from "../format/opening.ts";
import { type News, newsOf } from "./news.ts";
import { noteOf } from "./note.ts";
import { local, nameOf, speakers, type Telling } from "./telling.ts";
import { changedIn } from "./values.ts";

/** A title has no more parts than this. */
const PARTS = 3;

/** A few names can stand in a title. */
const NAMES = 2;

/** What an edition is called: in the editor's words, else by its news. */
export function headline(telling: Telling): string {
  return noteOf(telling)?.title ?? difference(telling);
}

/**
 * The news in a line: "A fifth wording of Anne Martin’s “je pars sans…”; two new voices". What was wrong comes first, then
 * what was withdrawn, then what sets sources side by side; what every new article brings (names, quotations) comes last.
 */
export function difference(telling: Telling): string {
  const { edition, words } = telling;
  const news = newsOf(edition);
  const parts = isFirst(telling) ? [words.opens(opens(news, telling))] : partsOf(news, telling);
  return words.title(parts.slice(0, PARTS)) || words.edition(edition.id);
}

function isFirst({ edition }: Telling): boolean {
  return edition.id === "0001" && edition.added.articles.length > 0;
}

function opens({ articles, voices, quotations }: News, { words }: Telling): string[] {
  return [
    words.articles(articles.length),
    ...(voices.length > 0 ? [words.voices(voices.length)] : []),
    ...(quotations.length > 0 ? [words.quotations(quotations.length)] : []),
  ];
}

function partsOf(news: News, telling: Telling): string[] {
  const { words } = telling;
  const name = (kind: Parameters<typeof nameOf>[0], id = "") => nameOf(kind, id, telling);
  const some = (things: readonly unknown[], part: (n: number) => string) =>
    things.length > 0 ? [part(things.length)] : [];
  const [correction] = news.corrections;
  const names = news.voices.length > NAMES ? [] : news.voices.map((id) => name("actors", id));
  return [
    ...some(news.corrections, (n) => words.correction(n, correction ? corrected(correction, telling) : "")),
    ...gone(news, telling),
    ...wordings(news, telling),
    ...some(news.voices, (n) => words.newVoices(n, names)),
    ...some(news.divergences, (n) => words.newDivergences(n, name("divergences", news.divergences[0]))),
    ...some(news.articles, words.newArticles),
    ...some(news.quotations, words.newQuotations),
    ...some(news.events, words.newEvents),
    ...some(
      news.readings.flatMap(({ more }) => more),
      words.newReadings,
    ),
    ...some(news.sources, words.newSources),
    ...some(news.named, words.newNames),
    ...some([...news.changes.filter((change) => changedIn(change, telling).length > 0), ...news.moved], words.changes),
  ];
}

/** "who said “Nous verrons bien”", where the speaker alone was wrong. */
function corrected({ kind, id, fields }: News["corrections"][number], telling: Telling): string {
  const name = nameOf(kind, id, telling);
  const speakerAlone = Object.keys(fields).every((field) => field === "speakers" || field === "confidence");
  return speakerAlone && fields.speakers ? telling.words.whoSaid(name) : name;
}

/** Articles go by name, else actors, and what goes with them is not counted; what else went is. */
function gone({ gone, moved }: News, telling: Telling): string[] {
  const { words } = telling;
  const [joined] = moved.filter(({ kind }) => kind === "actors");
  const of = (one: RecordedKind) => gone.filter(({ kind }) => kind === one);
  const named = of("articles").length > 0 ? of("articles") : of("actors");
  const [first] = named.length > 0 ? named : gone;
  const actor = (id: string | null) => nameOf("actors", id ?? "", telling);
  return [
    ...(joined ? [words.joined(actor(joined.id), actor(joined.became))] : []),
    ...(first ? [words.gone(named.length || gone.length, title(first, telling))] : []),
  ];
}

/** An event goes by its title, which is a sentence. */
function title({ kind, id }: News["gone"][number], telling: Telling): string {
  const name = nameOf(kind, id, telling);
  return kind === "events" ? telling.words.quoted(name) : name;
}

function wordings({ wordings }: News, telling: Telling): string[] {
  const [first] = wordings;
  if (!first) return [];
  const { edition, words } = telling;
  const utterance = edition.facts.utterances[first.utterance];
  const others = wordings.filter(({ repeated }) => repeated === first.repeated).length - 1;
  const statement = utterance?.title
    ? local(utterance.title, telling)
    : words.statement(speakers(utterance?.speakers, telling), words.quoted(opening(String(utterance?.words), 4)));
  const part = words.wording(first.repeated ? first.sources : first.versions, statement, first.repeated);
  return [part + (others > 0 ? words.otherWordings(others, first.repeated) : "")];
}
