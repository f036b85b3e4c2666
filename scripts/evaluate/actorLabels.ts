/** A labelled mention; offsets in code points. */
export interface Label {
  start: number;
  end: number;
  type: string;
  text: string;
}

/** Why a label names no actor. */
export type Reason = "partOfName" | "office" | "place" | "member" | "otherKind";

/**
 * The labels of persons and organizations that name no actor, each with the rule that says so. The rules speak of French and know
 * no name but from the article itself:
 *
 * - partOfName: the mention lies inside a longer labelled person or organization ("Adama" in "comité Adama").
 * - place: most occurrences of the name, labelled or not, stand behind a noun of place ("rue Kléber", "métro Opéra") or in what
 *   is labelled as a place. Capitals alone are none ("gare SNCF").
 * - office: every mention completes a minister's title ("ministre de l'Intérieur") and says which minister, not who. "L'Intérieur a
 *   annoncé" stays.
 * - member: the singular of what the article labels in the plural ("un Gilet jaune"): one of them, not they.
 * - otherKind: the article labels the name as a person and as an organization; the rarer is a slip.
 */
export function findNonActors(text: string, entities: readonly Label[]): Map<Label, Reason> {
  const left = new Map<Label, Reason>();
  const names = new Map<string, Label[]>();
  const labels = entities.filter(({ type }) => type === "Person" || type === "Organization");
  for (const label of labels) {
    const name = plain(label.text).toLowerCase();
    if (labels.some((other) => isInside(label, other))) left.set(label, "partOfName");
    else names.set(name, [...(names.get(name) ?? []), label]);
  }
  const article = plain(text);
  const places = entities.filter(({ type }) => type === "Location");
  for (const mentions of names.values()) {
    const reason = reasonFor(mentions);
    const persons = mentions.filter(({ type }) => type === "Person").length;
    const most = persons * 2 > mentions.length ? "Person" : "Organization";
    for (const mention of mentions) {
      if (reason) left.set(mention, reason);
      else if (persons * 2 !== mentions.length && mention.type !== most) left.set(mention, "otherKind");
    }
  }
  return left;

  function reasonFor(mentions: readonly Label[]): Reason | null {
    const name = plain(mentions[0]?.text ?? "");
    const occurrences = findAll(article, name);
    const where = occurrences.filter(
      (at) =>
        PLACE.test(before(article, at)) || places.some(({ start, end }) => start <= at && at + name.length <= end),
    );
    if (where.length * 2 > occurrences.length && /^\p{Lu}.*\p{Ll}/u.test(name)) return "place";
    if (mentions.every(({ start }) => OFFICE.test(before(article, start)))) return "office";
    return names.has(name.toLowerCase().replaceAll(/(?= |$)/g, "s")) ? "member" : null;
  }
}

function isInside(label: Label, other: Label): boolean {
  return other.start <= label.start && label.end <= other.end && other.end - other.start > label.end - label.start;
}

/** The words before an offset: enough of them for a title. */
const before = (article: string, at: number) => article.slice(Math.max(0, at - 80), at);

const LINK = "(?:(?:de|du|des|d'|à|au|aux|et|la|le|les|l') ?)*";

const PLACE = new RegExp(
  `(?<!\\p{L})(?:${[
    "rues?|avenues?|boulevards?|places?|quais?|cours|squares?|impasses?|allées?|faubourgs?|esplanades?|ponts?|portes?|ronds points?",
    "gares?|stations?|métros?|aéroports?|ports?|péages?|échangeurs?|sorties?|carrefours?|arrêts?",
    "lycées?|collèges?|stades?|parcs?|jardins?|salles?|tours?|palais|églises?|cathédrale|hôtels?|cimetière",
    "quartiers?|villes?|communes?|parvis|abords|alentours|proximité|angle",
  ].join("|")}) ${LINK}$`,
  "iu",
);

const OFFICE = new RegExp(
  `(?<!\\p{L})(?:ministres?|ministère|secrétaires? d'[ée]tat)(?: \\p{Ll}+)? (?:de|du|des|d'|à|au|aux) ?${LINK}$`,
  "iu",
);

/** Hyphens and odd spaces as spaces, straight apostrophes; one unit for each code point. */
function plain(text: string): string {
  return text
    .replace(/[\u{10000}-\u{10FFFF}]/gu, "?")
    .replace(/[’ʼ]/g, "'")
    .replace(/[-\s]/g, " ");
}

function findAll(article: string, name: string): number[] {
  const found: number[] = [];
  for (let at = article.indexOf(name); at >= 0; at = article.indexOf(name, at + 1))
    if (!/\p{L}/u.test(`${article[at - 1] ?? ""}${article[at + name.length] ?? ""}`)) found.push(at);
  return found;
}
