import type { ComponentChildren } from "preact";
import { capital } from "../../text/capital.ts";
import { dateInWords, shortDate } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { opening } from "../format/opening.ts";
import { Changed, Gone } from "./changed.tsx";
import { difference } from "./headline.ts";
import { Link, Name } from "./name.tsx";
import { type News, newsOf } from "./news.ts";
import { noteOf } from "./note.ts";
import { nameOf, type Telling } from "./telling.ts";
import { changedIn } from "./values.ts";
import { Wording, Words } from "./wording.tsx";

/** Quotations shown in one edition: the first of a large dossier would fill a reader's day. */
const SHOWN = 30;

/** Words of a reading that are shown. */
const READING = 14;

/** An edition as a reader reads it: its day and the affair's, the difference in a line, then in words and links. */
export function EditionBody({ telling }: { telling: Telling }) {
  const { edition, words } = telling;
  const news = newsOf(edition);
  const { headings } = words;
  const note = noteOf(telling);
  return (
    <>
      <p>{words.dates(shortDate(edition.date, telling.lang), telling.affair)}</p>
      {note && <p>{difference(telling)}.</p>}
      {note && note.rest !== "" && <p>{note.rest}</p>}
      <Part title={headings.corrections} items={news.corrections}>
        {(change) => <Changed change={change} telling={telling} />}
      </Part>
      <Part title={headings.gone} items={news.gone}>
        {(gone) => <Gone gone={gone} telling={telling} />}
      </Part>
      <Part title={headings.articles} items={news.articles}>
        {(id) => <Article id={id} telling={telling} />}
      </Part>
      {news.wordings.length > 0 && <h3>{headings.wordings}</h3>}
      {news.wordings.map((wording) => (
        <Wording key={wording.utterance} wording={wording} shown={shownBefore(news, wording)} telling={telling} />
      ))}
      <Part title={headings.voices} items={news.voices}>
        {(id) => <Name kind="actors" id={id} telling={telling} />}
      </Part>
      <Quotations ids={news.quotations} telling={telling} />
      <Part title={headings.divergences} items={[...news.divergences, ...news.readings]}>
        {(item) => <Difference item={item} telling={telling} />}
      </Part>
      <Part title={headings.events} items={[...news.events, ...news.sources]}>
        {(item) => <Event item={item} telling={telling} />}
      </Part>
      <Part title={headings.moved} items={news.moved}>
        {(gone) => <Gone gone={gone} telling={telling} />}
      </Part>
      <Part title={headings.changes} items={news.changes.filter((change) => changedIn(change, telling).length > 0)}>
        {(change) => <Changed change={change} telling={telling} />}
      </Part>
      <Named ids={news.named} telling={telling} />
    </>
  );
}

/** A quotation that renders two statements is shown in full with the first. */
function shownBefore({ wordings }: News, wording: News["wordings"][number]): ReadonlySet<string> {
  return new Set(wordings.slice(0, wordings.indexOf(wording)).flatMap(({ quotations }) => quotations));
}

function Part<Item>(props: { title: string; items: readonly Item[]; children: (item: Item) => ComponentChildren }) {
  if (props.items.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.items.map((item) => (
          <li key={JSON.stringify(item)}>{props.children(item)}</li>
        ))}
      </ul>
    </>
  );
}

/** "Le Journal (source 4), Monday 11 January 2021, “Le maire démissionne”" */
function Article({ id, telling }: { id: string; telling: Telling }) {
  const { edition, lang, words } = telling;
  const { title, published } = edition.facts.articles[id] ?? {};
  return (
    <>
      <Link to={telling.link("articles", id)}>{capital(nameOf("articles", id, telling))}</Link>
      {published && `, ${dateInWords(String(published), lang)}`}
      {title && (
        <>
          {", "}
          <span lang="fr">{words.quoted(String(title))}</span>
        </>
      )}
    </>
  );
}

function Quotations({ ids, telling }: { ids: readonly string[]; telling: Telling }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{telling.words.headings.quotations}</h3>
      {ids.slice(0, SHOWN).map((id) => (
        <Words key={id} id={id} telling={telling} />
      ))}
      {ids.length > SHOWN && <p>{telling.words.more(ids.length - SHOWN)}</p>}
    </>
  );
}

/** "Anne Martin – role: “fondatrice”, “cofondatrice”", or what was added to it. */
function Difference({ item, telling }: { item: string | News["readings"][number]; telling: Telling }) {
  const { edition, words } = telling;
  const id = typeof item === "string" ? item : item.id;
  const { readings } = edition.facts.divergences[id] ?? {};
  const values = typeof item === "string" ? (Array.isArray(readings) ? readings.map(String) : []) : item.more;
  const [before, after = ""] = (typeof item === "string" ? "#" : words.also("#")).split("#");
  return (
    <>
      <Name kind="divergences" id={id} telling={telling} />
      {words.colon}
      {before}
      {values.map((value, at) => (
        <>
          {at > 0 && ", "}
          <span lang="fr">{words.quoted(opening(value, READING))}</span>
        </>
      ))}
      {after}
    </>
  );
}

/** "Monday 11 January 2021 – The mayor resigns", or the sources that now tell it too. */
function Event({ item, telling }: { item: string | News["sources"][number]; telling: Telling }) {
  const { edition, lang, words } = telling;
  const id = typeof item === "string" ? item : item.id;
  const { mood, when } = edition.facts.events[id] ?? {};
  if (typeof item === "string") {
    return (
      <>
        {when && `${capital(dateInWords(String(when), lang))} – `}
        <Name kind="events" id={id} telling={telling} />
        {mood === "announced" && ` (${telling.t.mood.announced})`}
      </>
    );
  }
  const names = item.more.map((source) => nameOf("articles", source, telling));
  return (
    <>
      <Name kind="events" id={id} telling={telling} />, {words.nowIn(list(names, lang))}
    </>
  );
}

function Named({ ids, telling }: { ids: readonly string[]; telling: Telling }) {
  if (ids.length === 0) return null;
  return (
    <p>
      {telling.words.namedFirst(ids.length)}
      {ids.map((id, at) => (
        <>
          {at > 0 && ", "}
          <Name kind="actors" id={id} telling={telling} />
        </>
      ))}
      .
    </p>
  );
}
