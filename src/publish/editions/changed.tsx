import type { Change, Withdrawn } from "../../model.ts";
import { Name } from "./name.tsx";
import { local, nameOf, speakers, type Telling } from "./telling.ts";
import { changedIn } from "./values.ts";

/** What was wrong or is no longer so, field by field, and why where the editor says so. */
export function Changed({ change, telling }: { change: Change; telling: Telling }) {
  const { kind, id, why } = change;
  const { words } = telling;
  return (
    <>
      <Name kind={kind} id={id} telling={telling} />
      {"."}
      {changedIn(change, telling).map(({ field, was, now }) => ` ${words.was(words.field[field] ?? field, was, now)}`)}
      {why !== null && ` ${words.because(local(why, telling))}`}
    </>
  );
}

/** What is gone, what took its place, and why; without its name where it stands in the title. */
export function Gone(props: { gone: Withdrawn; telling: Telling; named?: boolean }) {
  const { gone, telling, named = true } = props;
  const { edition, words } = telling;
  const { kind, id, became, why, facts } = gone;
  const article = String(facts.at ?? "").split(" ")[0] ?? "";
  const left = kind === "quotations" && edition.withdrawn.articles.includes(article);
  const said =
    kind === "quotations" &&
    words.saidBy(speakers(facts.speakers, telling), false, nameOf("articles", article, telling));
  if (kind === "utterances" && became !== null) {
    return (
      <>
        {words.one} <Name kind={kind} id={became} telling={telling} within />.
      </>
    );
  }
  return (
    <>
      {named && <Name kind={kind} id={id} telling={telling} />}
      {named && kind === "articles" && facts.title && (
        <>
          {", "}
          <span lang="fr">{words.quoted(String(facts.title))}</span>
        </>
      )}
      {named && (said ? ` (${said}).` : ".")}
      {!named && said && `${said}.`}
      {became !== null && (
        <>
          {` ${words.became} `}
          <Name kind={kind} id={became} telling={telling} within />
          {"."}
        </>
      )}
      {left && ` ${words.withArticle(nameOf("articles", article, telling))}`}
      {why !== null && ` ${words.because(local(why, telling))}`}
    </>
  );
}
