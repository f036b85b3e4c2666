import { Former } from "../../../_includes/components/former.tsx";
import { PageHead, Section } from "../../../_includes/components/section.tsx";
import { SpeaksOfTable } from "../../../_includes/components/speaks-of.tsx";
import type { Dossier } from "../../model.ts";
import { dateInWords } from "../format/dates.ts";
import type { Language } from "../messages/language.ts";
import type { PageContext, PageDefinition, PageInstance } from "../page.ts";
import { records } from "../pages/records.ts";
import { CUT_KINDS, type CutKind, type Narrowed, OTHERS, UNTOLD } from "./kinds.ts";
import { type Part, partsOf } from "./parts.ts";
import { anchorsOf, areHeld, FindPart } from "./where.tsx";

/** What was withdrawn stands on the first page of its kind. */
const FORMER = { chronology: "events", wordings: "utterances", divergences: "divergences" } as const;

/**
 * A kind of page that lists much, cut where it lists too much: its address then holds a table of what is where, and each part is the
 * same page of fewer entries. A short one stays as it is.
 */
export function inParts(definition: PageDefinition): PageDefinition {
  const kind = CUT_KINDS.find(({ name }) => name === definition.name);
  if (!kind) return definition;
  return {
    name: definition.name,
    instances: (dossier) => {
      const whole = definition.instances(dossier);
      const parts = partsOf(dossier, kind.name);
      const [page] = whole;
      if (!page || parts.length === 0) return whole;
      return [
        contentsPage(page, kind),
        ...parts.map((part, at) => partPage(page, kind, part, [parts[at - 1], parts[at + 1]], dossier)),
      ];
    },
  };
}

/** The page at the old address. */
function contentsPage(page: PageInstance, kind: CutKind): PageInstance {
  return {
    ...page,
    structured: () => null,
    view: (context) => {
      const words = context.t.parts;
      const parts = context.parts(kind.name);
      const anchors = anchorsOf(parts);
      const held = areHeld(anchors);
      const former = kind.name in FORMER ? FORMER[kind.name as keyof typeof FORMER] : null;
      return (
        <>
          <PageHead title={context.t[kind.name].title} lead={words.lead[kind.by]}>
            {kind.name === "quotes" && (
              <p class="facts">
                <a href={context.to("search.html")}>{context.t.quotes.search}</a>
                <a href={context.to("wordings.html")}>{context.t.wordings.title}</a>
              </p>
            )}
          </PageHead>
          <FindPart parts={parts} kind={kind} context={context} />
          <Section id="parts" title={words.contents[kind.by]}>
            <ul class="people-names">
              {parts.map((part) => (
                <li key={part.path}>
                  <a href={context.to(part.path)}>{labelOf(part, kind, context)}</a>{" "}
                  <span class="tally">{part.entries.length}</span>
                  {held && anchors.get(part.path)?.map((id) => <span key={id} id={id} />)}
                </li>
              ))}
            </ul>
          </Section>
          {kind.name === "actors" && <SpeaksOfTable context={context} />}
          {former !== null && <Former kind={former} context={context} />}
        </>
      );
    },
  };
}

function partPage(
  page: PageInstance,
  kind: CutKind,
  part: Part,
  beside: readonly (Part | undefined)[],
  dossier: Dossier,
): PageInstance {
  // Asked for by each language, and by the head as well as by the body.
  let made: Narrowed | undefined;
  const less = () => {
    made ??= kind.narrowed(dossier, records(dossier), new Set(part.entries.map(({ id }) => id)));
    return made;
  };
  const narrow = (context: PageContext): PageContext => {
    const { dossier, records, t } = context;
    const title = context.t.parts.title(t[kind.name].title, labelOf(part, kind, context));
    return {
      ...context,
      dossier: instead(dossier, { withdrawn: [], ...less().dossier }),
      records: instead(records, less().records ?? {}),
      t: { ...t, [kind.name]: { ...t[kind.name], title } },
    };
  };
  // One object for both languages: what it holds is hashed once.
  let of: unknown[] | undefined;
  return {
    ...page,
    get of() {
      of ??= [part, beside, less().dossier, Object.values(less().records ?? {}).map(asList)];
      return of;
    },
    path: part.path,
    title: (context) => page.title(narrow(context)),
    description: (context) => page.description(narrow(context)),
    structured: (context) => page.structured(narrow(context)),
    view: (context) => (
      <>
        <nav class="contents" aria-label={context.t.parts.contents[kind.by]}>
          <ul>
            <li>
              <a href={context.to(`${kind.name}.html`)}>{context.t[kind.name].title}</a>
            </li>
            {beside.map(
              (other, at) =>
                other && (
                  <li key={other.path}>
                    <a href={context.to(other.path)} rel={at === 0 ? "prev" : "next"}>
                      {at === 0 && "← "}
                      {labelOf(other, kind, context)}
                      {at === 1 && " →"}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </nav>
        {page.view(narrow(context))}
      </>
    ),
  };
}

/** An object with other values of some of its properties; of the rest none is read before it is asked for. */
function instead<T extends object>(of: T, others: Partial<T>): T {
  return Object.create(of, Object.getOwnPropertyDescriptors(others));
}

/** "December 2018", "A", "A, page 2". */
function labelOf({ key, number }: Part, { by }: CutKind, { lang, t }: PageContext): string {
  const words = t.parts;
  const label = by === "month" ? monthName(key, lang, t.date.unknown) : letterName(key, words.others, t.quote.untold);
  return number > 1 ? words.piece(label, number) : label;
}

const monthName = (key: string, lang: Language, unknown: string) => (key === OTHERS ? unknown : dateInWords(key, lang));

const letterName = (key: string, others: string, untold: string) =>
  key === UNTOLD ? untold : key === OTHERS ? others : key.toUpperCase();

const asList = (table: unknown) => (table instanceof Map ? [...table] : table);
