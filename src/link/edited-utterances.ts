import type { Quotation, Utterance } from "../model.ts";
import type { EditorFile } from "../read/index.ts";
import type { Problem } from "../read/problem.ts";
import type { OverrideInput, QuotationSelector } from "../read/schema.ts";
import { localise } from "../text/localise.ts";
import { findQuotation } from "./find-quotation.ts";
import { type AmendedArticle, isAboutUtterance, type Rejected } from "./overrides.ts";
import { describeUtterance, identify } from "./utterances.ts";

/** Joins, splits, explains and names utterances as overrides.yaml says; what no longer fits is a problem with its line. */
export function editUtterances(
  linked: readonly Utterance[],
  quotations: readonly Quotation[],
  { articles, rejected }: { articles: readonly AmendedArticle[]; rejected: readonly Rejected[] },
  overrides: EditorFile<OverrideInput[]>,
): { utterances: Utterance[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const entries = new Map(rejected.map(({ id, entry }) => [id, entry]));
  const findable = [...quotations, ...rejected];
  /** By which entry these quotations were joined. */
  const joined = new Map<string, number>();
  let utterances = [...linked];
  overrides.value.forEach((override, index) => {
    if (!isAboutUtterance(override)) return;
    const tell = (path: PropertyKey[], message: string) =>
      problems.push({
        file: overrides.file,
        line: overrides.lineOf([index, ...path]),
        message: `${index + 1}. ${override.action}: ${message}`,
      });
    const find = (selector: QuotationSelector, path: PropertyKey[]): string | null => {
      const found = findQuotation(selector, findable, byId);
      if ("message" in found) tell([...path, found.field], found.message);
      else {
        const { id } = found.quotation;
        const entry = entries.get(id);
        if (entry === undefined) return id;
        tell(path, `${id} is rejected by entry ${entry}. Take one of the two out.`);
      }
      return null;
    };
    if (override.action === "join") {
      const ids = override.quotations.flatMap((selector, at) => find(selector, ["quotations", at]) ?? []);
      if (ids.length !== override.quotations.length) return;
      utterances = join(utterances, ids, quotations);
      joined.set(keyOf(ids), index + 1);
      return;
    }
    const one = find(override, []);
    const other = override.with ? find(override.with, ["with"]) : null;
    if (one === null || (override.with && other === null)) return;
    // A name fits what was printed once, too.
    const least = override.action === "retitle" ? 1 : 2;
    const fitting = utterances.filter(
      ({ quotations: of }) => of.length >= least && of.includes(one) && (!other || of.includes(other)),
    );
    const [utterance] = fitting;
    if (!utterance || fitting.length > 1) {
      tell(
        ["quote"],
        `expected one utterance of ${least > 1 ? "several renderings" : "these words"}, found ${fitting.length}. ${fitting.length ? "Name another member under with:." : ""}`.trim(),
      );
    } else if (override.action === "explain") {
      utterances = utterances.map((each) => (each === utterance ? { ...each, note: localise(override.note) } : each));
    } else if (override.action === "retitle") {
      utterances = utterances.map((each) => (each === utterance ? { ...each, title: localise(override.title) } : each));
    } else if (joined.has(keyOf(utterance.quotations))) {
      tell(
        ["action"],
        `entry ${joined.get(keyOf(utterance.quotations))} joins what this one splits. Take one of the two out.`,
      );
    } else {
      utterances = split(utterances, utterance, one, quotations);
    }
  });
  return { utterances: identify(utterances), problems };
}

const keyOf = (ids: readonly string[]) => [...new Set(ids)].sort().join(" ");

/** The utterances that hold one of `ids` become one; those in which a member stands with strangers keep the strangers. */
function join(utterances: readonly Utterance[], ids: readonly string[], quotations: readonly Quotation[]): Utterance[] {
  const whole = new Set(ids);
  const merged = utterances.filter(
    ({ quotations: of }) => of.some((id) => whole.has(id)) && of.every((id) => whole.has(id)),
  );
  return [...utterances.filter((one) => !merged.includes(one)), describeUtterance(members([...whole], quotations))];
}

function split(
  utterances: readonly Utterance[],
  from: Utterance,
  id: string,
  quotations: readonly Quotation[],
): Utterance[] {
  const rest = from.quotations.filter((one) => one !== id);
  const others = utterances.filter((one) => one !== from);
  const alone = others.some(({ quotations: of }) => of.includes(id))
    ? []
    : [describeUtterance(members([id], quotations))];
  return [...others, { ...describeUtterance(members(rest, quotations)), note: from.note, title: from.title }, ...alone];
}

function members(ids: readonly string[], quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter(({ id }) => ids.includes(id));
}
