import type { RecordedKind, Withdrawn } from "../../src/model.ts";
import { Gone } from "../../src/publish/editions/changed.tsx";
import { shortDate } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { pageTelling } from "../../src/publish/pages/telling.ts";
import { Section } from "./section.tsx";

/** Where a thing without a page of its own had its place, it still has one: "wordings.html#u-…". */
const ANCHORS: Partial<Record<RecordedKind, string>> = { utterances: "u-", events: "e-", divergences: "d-" };

/** What was published once and is no more: all of it, or of one kind at the addresses that kind had on this page. */
export function Former({ kind, context }: { kind?: RecordedKind; context: PageContext }) {
  const { dossier, t } = context;
  const former = dossier.withdrawn.filter((one) => kind === undefined || one.kind === kind);
  if (former.length === 0) return null;
  return (
    <Section id="withdrawn" title={t.withdrawn.title} intro={t.withdrawn.intro}>
      <ul class="former">
        {former.map((one) => (
          <li
            key={`${one.kind} ${one.id}`}
            id={kind === undefined ? `withdrawn-${one.kind}-${one.id}` : (ANCHORS[kind] ?? "") + one.id}
          >
            <FormerEntry one={one} context={context} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FormerEntry({ one, context }: { one: Withdrawn; context: PageContext }) {
  const { dossier, lang, t, to } = context;
  // What no edition has withdrawn is told as the last one knew it.
  const edition = dossier.editions.find(({ id }) => id === one.edition) ?? dossier.editions.at(-1);
  if (!edition) return null;
  return (
    <>
      <Gone gone={one} telling={pageTelling(edition, context)} />{" "}
      {one.date === null ? (
        t.withdrawn.unrecorded
      ) : (
        <a href={to(`updates.html#edition-${one.edition}`)}>{t.withdrawn.on(shortDate(one.date, lang))}</a>
      )}
    </>
  );
}
