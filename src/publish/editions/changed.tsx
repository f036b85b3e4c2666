import type { Change, Withdrawn } from "../../model.ts";
import { Name } from "./name.tsx";
import { local, nameOf, type Telling } from "./telling.ts";
import { valueInWords } from "./values.ts";

/** What was wrong or is no longer so, field by field, and why where the editor says so. */
export function Changed({ change, telling }: { change: Change; telling: Telling }) {
  const { kind, id, fields, why } = change;
  const { words } = telling;
  return (
    <>
      <Name kind={kind} id={id} telling={telling} />
      {Object.entries(fields).map(([field, { was, now }]) => (
        <>
          {" "}
          {words.was(
            words.field[field] ?? field,
            valueInWords(kind, field, was, telling),
            valueInWords(kind, field, now, telling),
          )}
        </>
      ))}
      {why !== null && ` ${words.because(local(why, telling))}`}
    </>
  );
}

/** What is gone, what took its place, and why. */
export function Gone({ gone, telling }: { gone: Withdrawn; telling: Telling }) {
  const { edition, words } = telling;
  const { kind, id, became, why, facts } = gone;
  const [article = ""] = String(facts.at ?? "").split(" ");
  const left = kind === "quotations" && edition.withdrawn.articles.includes(article);
  return (
    <>
      <Name kind={kind} id={id} telling={telling} />
      {"."}
      {became !== null && (
        <>
          {` ${words.became} `}
          <Name kind={kind} id={became} telling={telling} />
          {"."}
        </>
      )}
      {left && ` ${words.withArticle(nameOf("articles", article, telling))}`}
      {why !== null && ` ${words.because(local(why, telling))}`}
    </>
  );
}
