import type { Dossier } from "../../src/model.ts";
import { alignedWords, type ScoreLine, VERSIONS } from "../../src/publish/format/aligned-words.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { groupBy } from "../../src/publish/pages/group-by.ts";
import type { Rendering } from "../../src/publish/pages/renderings.ts";
import { sourceLabel } from "../../src/publish/pages/source-name.ts";

/**
 * The versions of one statement set over each other, line by line as in a score, what differs over what differs. For the eye:
 * who listens has each version in full in the list under it.
 */
export function Score({ renderings, context }: { renderings: readonly Rendering[]; context: PageContext }) {
  const versions = bySource(renderings).slice(0, VERSIONS);
  if (versions.length < 2) return null;
  const labels = versions.map(({ articles }) => articles.map((id) => sourceLabel(id, context)).join(" "));
  const score = scoreOf(
    versions.map(({ words }) => words),
    context.dossier,
  );
  return (
    <div class="score" aria-hidden="true" lang={renderings[0]?.quotations[0]?.lang}>
      {score.map((line) => (
        <Line key={JSON.stringify(line)} line={line} labels={labels} />
      ))}
    </div>
  );
}

const made = new WeakMap<Dossier, Map<string, ScoreLine[]>>();

/** Set once for a dossier: in each language, each quotation of a statement shows the same score. */
function scoreOf(versions: readonly string[], dossier: Dossier): ScoreLine[] {
  const scores = made.get(dossier) ?? new Map<string, ScoreLine[]>();
  made.set(dossier, scores);
  const key = JSON.stringify(versions);
  const score = scores.get(key) ?? alignedWords(versions);
  scores.set(key, score);
  return score;
}

/** A version that has no word in this line has no row in it. */
function Line({ line, labels }: { line: ScoreLine; labels: readonly string[] }) {
  const rows = labels
    .map((label, row) => ({
      label,
      words: line.map(({ cells, differs }) => ({ word: cells[row]?.trim() ?? "", differs })),
    }))
    .filter(({ words }) => words.some(({ word }) => word !== ""));
  return (
    <table class="score-line">
      <tbody>
        {rows.map(({ label, words }) => (
          <tr key={label}>
            <th>{label}</th>
            {words.map(({ word, differs }, at) => (
              <td key={`${at} ${word}`} class={differs ? "score-differs" : undefined}>
                {word}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One version a source, the pieces of its sentence joined; sources with the same words share a line. */
function bySource(renderings: readonly Rendering[]): { words: string; articles: string[] }[] {
  const said = renderings.flatMap(({ quotations }) => quotations).sort((a, b) => a.start - b.start);
  const versions = [...groupBy(said, ({ article }) => article)].map(([article, pieces]) => ({
    article,
    words: [...new Set(pieces.map(({ exact }) => exact))].join(" […] "),
  }));
  return [...groupBy(versions, ({ words }) => words)]
    .map(([words, same]) => ({ words, articles: same.map(({ article }) => article).sort() }))
    .sort((a, b) => ((a.articles[0] ?? "") < (b.articles[0] ?? "") ? -1 : 1));
}
