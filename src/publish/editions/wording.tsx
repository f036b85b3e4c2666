import { opening } from "../format/opening.ts";
import { Link } from "./name.tsx";
import type { NewWording } from "./news.ts";
import { nameOf, speakers, type Telling } from "./telling.ts";

/** Words of a known rendering that are shown beside the new one. */
const KNOWN = 20;

/** Words of a rendering that stands in full above, or that was withdrawn since. */
const SHORT = 8;

/** A known statement in another source's words: how many sources have it, the new words, and those known before. */
export function Wording(props: { wording: NewWording; shown: ReadonlySet<string>; telling: Telling }) {
  const { wording, shown, telling } = props;
  const { edition, words, link } = telling;
  const { utterance, sources, quotations, known, repeated } = wording;
  const before = edition.facts.quotations[known];
  return (
    <>
      <p>
        <Link to={link("utterances", utterance)}>
          {words.retold(speakers(edition.facts.utterances[utterance]?.speakers, telling), sources)}
        </Link>
      </p>
      {quotations.map((id) => (
        <Words key={id} id={id} telling={telling} short={shown.has(id)} />
      ))}
      <p>
        {repeated ? (
          words.sameWords(sourceOf(known, telling))
        ) : (
          <>
            {words.knownAs(sourceOf(known, telling))}{" "}
            <Link to={link("quotations", known)} lang="fr">
              {words.quoted(opening(String(before?.words), telling.cut.has(known) ? SHORT : KNOWN))}
            </Link>
          </>
        )}
      </p>
    </>
  );
}

/** A quotation with who said it, and in which source; `short` where its words stand in full above. */
export function Words({ id, telling, short = false }: { id: string; telling: Telling; short?: boolean }) {
  const { edition, words, link } = telling;
  const facts = edition.facts.quotations[id];
  if (!facts) return null;
  const names = speakers(facts.speakers, telling);
  const said = words.saidBy(names, facts.confidence === "likely", sourceOf(id, telling));
  return (
    <>
      <blockquote lang="fr">
        <p>{short || telling.cut.has(id) ? opening(String(facts.words), SHORT) : String(facts.words)}</p>
      </blockquote>
      <p>
        <Link to={link("quotations", id)}>{said}</Link>
      </p>
    </>
  );
}

function sourceOf(quotation: string, telling: Telling): string {
  const [article = ""] = String(telling.edition.facts.quotations[quotation]?.at).split(" ");
  return nameOf("articles", article, telling);
}
