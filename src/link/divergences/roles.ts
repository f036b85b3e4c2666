import type { ActorRole, Article, Divergence } from "../../model.ts";
import { daysFrom } from "../../text/days.ts";
import { foldWord } from "../../text/fold.ts";
import { perText } from "../../text/per-text.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder, readingsOf, sources, sourcesDiffer } from "./finder.ts";

/** Letters before a role in which stands that it was held once: "alors ministre du Budget". */
const BEFORE = 14;
/** Articles further apart than this many days may both be right: offices change hands. */
const PERIOD = 60;

/** A role as one article gives it, with its head and what it is of. */
interface Held extends ActorRole {
  head: string;
  /** Stems of its complement: "mer" of "ministre de la Mer". */
  stems: readonly string[];
  /** Names in its complement, folded; none in "propriétaire du club". */
  body: readonly string[];
  published: string | null;
}

/**
 * "fondateur" in one source, "cofondateur" in another; "ministre des Transports", "ministre de la Mer": roles of one person in
 * one body whose heads are of one family and differ, or that are one office with nothing in common in its complement. A trade
 * beside an office is no difference, "ingénieur", nor is what somebody was before.
 */
export function roles(locale: LinkLocale): Finder {
  return ({ actors, articles }) => {
    const byId = new Map(articles.map(({ article }) => [article.id, { article, read: readerOf(article) }]));
    return actors.flatMap((actor): Divergence[] => {
      // One article disagrees with nobody.
      if (actor.kind !== "person" || sources(actor.roles) < 2) return [];
      const held = actor.roles.filter(({ role, article, start }) => {
        const before = byId.get(article)?.read(Math.max(0, start - BEFORE), start) ?? "";
        return !locale.former.test(foldWord(role)) && !locale.formerBefore.test(before);
      });
      const dated = held.map((role) => ({ ...role, article: byId.get(role.article)?.article }));
      // Whom an editor lists he reads closely: "patron", "PDG" are two words of him.
      const isListed = actor.description !== null;
      const disputed = new Set([
        ...locale.rivalRoles.flatMap((family) => ofFamily(dated, family, isListed, areTwoBodies, locale)),
        ...ofFamily(dated, locale.offices, isListed, mayBeTwoBodies, locale),
        ...[...locale.portfolios].flatMap((office) => ofOffice(dated, office, locale)),
      ]);
      const readings = readingsOf([...disputed], ({ role }) => role);
      return readings.length > 1 ? [divergence("role", actor.id, readings)] : [];
    });
  };
}

type Dated = Omit<ActorRole, "article"> & { article: Article | undefined };

/** Heads of one family; the forms of a head, "député députée", are one. */
function ofFamily(
  roles: readonly Dated[],
  family: readonly string[],
  isListed: boolean,
  areTwo: (a: Held, b: Held) => boolean,
  locale: LinkLocale,
): Held[] {
  const heads = family.map((forms) => forms.split(" "));
  const held = roles.flatMap((role) => {
    const words = headsOf(role.role, locale);
    const head = heads.find((forms) => forms.some((form) => words.includes(form)))?.[0];
    // "directeur", "directeur adjoint"
    const rank = words.some((word) => locale.deputies.has(word)) ? " adjoint" : "";
    return head === undefined ? [] : describe(role, head + rank, locale);
  });
  const isSame = (a: Held, b: Held) =>
    a.head === b.head || (!isListed && locale.sameRoles.some((same) => [a, b].every(({ head }) => same.has(head))));
  return sourcesDiffer(held, asHeld, (a, b) => isSame(a, b) || !areOneTime(a, b) || areTwo(a, b)) ? held : [];
}

function ofOffice(roles: readonly Dated[], office: string, locale: LinkLocale): Held[] {
  const held = roles
    .flatMap((role) => (headsOf(role.role, locale)[0] === office ? describe(role, office, locale) : []))
    .filter(({ role }) => complementOf(role) !== "");
  const same = (a: Held, b: Held) => !areOneTime(a, b) || a.stems.some((stem) => b.stems.includes(stem));
  return sourcesDiffer(held, asHeld, same) ? held : [];
}

/** All that tells what somebody was, and when. */
const asHeld = ({ head, stems, body, published }: Held) => `${head}|${stems}|${body}|${published}`;

function describe({ article, ...role }: Dated, head: string, locale: LinkLocale): Held[] {
  if (!article) return [];
  const complement = complementOf(role.role);
  const stems = contentWords(foldWord(complement), locale).map(({ stem }) => stem);
  const body = [...complement.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => foldWord(name));
  return [{ ...role, article: article.id, head, stems, body, published: article.published }];
}

function areOneTime(a: Held, b: Held): boolean {
  return !(Math.abs(daysFrom(a.published ?? "", b.published ?? "")) > PERIOD);
}

/** "président de Nidou", "directeur de Helvar": both can be. */
const areTwoBodies = (a: Held, b: Held) =>
  a.body.length > 0 && b.body.length > 0 && !a.body.some((name) => b.body.includes(name));

/** "rapporteur de la commission", "président du club": both are, unless they share a word, or one says "son président" alone. */
const mayBeTwoBodies = (a: Held, b: Held) =>
  a.stems.length > 0 && b.stems.length > 0 && !a.stems.some((stem) => b.stems.includes(stem));

const COMPLEMENT = / (?:de la |de |du |des |d['’]|aux? |à la |pour |chez )/iu;

/** "Patron et fondateur de la ligue" → "patron et fondateur": only the words before the complement count. */
const beforeComplement = perText((role) => foldWord(role.split(COMPLEMENT)[0] ?? ""));

/** "Patron et fondateur de la ligue" → ["patron", "et", "fondateur"]; "Président-directeur général" → ["pdg"]: a title in full and its letters are one. */
const headsOf = (role: string, { acronyms }: LinkLocale) =>
  acronyms.reduce((words, [letters, inFull]) => words.replace(inFull, letters), beforeComplement(role)).split(/[\s-]+/);

/** "ministre de la Mer" → "Mer"; empty where there is none. */
const complementOf = (role: string) => role.split(COMPLEMENT).slice(1).join(" ");
