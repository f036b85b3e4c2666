import fc from "fast-check";
import { stringify } from "yaml";

/** The files of a dossier as somebody careless or hostile might write them; the editor's say of what they are told is there. */
export interface Folder {
  articles: Readonly<Record<string, string>>;
  /** Numbers by which the editor's files choose among what is there. */
  picks: readonly number[];
}

const WORDS = [
  ..."Le maire de Calmont, Luc Roy, a fermé le pont lundi 11 janvier 2021 à 8 h GMT.|« Nous partons », a-t-il dit à l'AFP.".split(
    "|",
  ),
  ..."Selon Anne Durand, patronne de Velle, « rien n'est joué » et 300 salariés attendent.|Le Parlement européen vote mardi.".split(
    "|",
  ),
  ..."« A », dit Luc Roy ; « B », répond Anne Durand. « C ».|L'usine a brûlé dimanche, a annoncé la préfecture.|Il a été arrêté.".split(
    "|",
  ),
  ..."Anne Durand accuse Luc Roy d'avoir menti pendant six mois.|Anne Durant, directrice, a démissionné le 12 janvier.".split(
    "|",
  ),
  ...`"Non", dit-elle.|« Oui|»|"|“|‹|{{ page.url }}{% if %}|<script>alert(1)</script>|<img src=x onerror=alert(2)>|&amp;|\\|=1+1`.split(
    "|",
  ),
  ...`😀|e\u0301|\u200f\u202e|\u00a0|\t|—|…|minuit, heure de Californie|00:00|99 h|le 31 février 2021|__proto__|constructor`.split(
    "|",
  ),
  ..."Lire aussi :|Par Luc Roy|Publié le 11 janvier 2021 à 9h|\n\n|\n|\r\n|Crédit : AFP|# Titre|---|[@source:a]".split(
    "|",
  ),
] as const;

const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((parts) => parts.join(" "));

/** Dates, zones, names and addresses, right and wrong. */
const odd = fc.constantFrom<unknown>(
  ...[
    "2021-01-11",
    "2021-01-11T08:00Z",
    "2021-01",
    2021,
    "janvier",
    "2021-02-30",
    "0000",
    "9999-12-31",
    "unknown",
    "Europe/Paris",
  ],
  ...[
    "Mars/Base",
    "fr",
    "en",
    "https://example.org/a?b=<c>",
    "javascript:alert(1)",
    "Luc Roy",
    "AFP",
    "",
    " ",
    null,
    true,
    -1,
    0.5,
  ],
  ...[
    "😀",
    "=HYPERLINK()",
    "<b>x</b>",
    '"',
    "{{ x }}",
    "a".repeat(299),
    [],
    {},
    ["Luc Roy"],
    { en: "x", fr: "y" },
    { fr: "y" },
  ],
);
/** What is right more often than not: a folder of which nothing is right never reaches the pages. */
const likely = (...right: readonly unknown[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: odd });

const frontMatter = fc
  .record(
    {
      title: likely("Le pont est fermé", "<i>Le</i> & la {{ x }}", "unknown"),
      publisher: likely("Le Journal", "La Gazette & Cie", "unknown"),
      author: likely("Luc Roy", "unknown"),
      credit: likely("AFP", "unknown"),
      published: likely("2021-01-11", "2021-01-12T09:00+01:00", "2021-01", "unknown"),
      zone: likely("Europe/Paris", "America/New_York", "unknown"),
      url: likely("https://example.org/x", "https://example.org/é?q=%22", "unknown"),
      note: likely({ en: "Note", fr: "Note" }),
    },
    { requiredKeys: [] },
  )
  .map((matter) => `---\n${stringify(matter)}---\n`);

const article = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: frontMatter },
      { weight: 1, arbitrary: fc.constantFrom("", "---\n", "---\n: :\n---\n") },
    ),
    text,
  )
  .map((parts) => parts.join(""));

export const folders: fc.Arbitrary<Folder> = fc.record({
  articles: fc
    .dictionary(fc.constantFrom("a", "b", "003", "x-y", "é", "CON"), article, { minKeys: 1, maxKeys: 4 })
    .map((named) =>
      Object.fromEntries(Object.entries(named).map(([name, content]) => [`articles/${name}.md`, content])),
    ),
  picks: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
});

/** What the engine found in the articles alone, by which an editor names it. */
export interface Known {
  articles: readonly string[];
  quotations: readonly { id: string; article: string; exact: string }[];
  actors: readonly string[];
  events: readonly string[];
  divergences: readonly string[];
  /** What a record would say of each, by kind and id. */
  facts: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** What an editor writes beside the articles: of things that are there, mostly, and of some that are not. */
export function editorsFiles({ picks }: Folder, known: Known): Record<string, string> {
  let at = 0;
  const number = () => picks[at++ % picks.length] ?? 0;
  const maybe = (one: () => unknown, among = 2) => (number() % among === 0 ? one() : undefined);
  const pick = (list: readonly unknown[]) => list[number() % Math.max(1, list.length)] ?? "nobody-there";
  const many = (one: () => unknown, most = 3) => Array.from({ length: number() % (most + 1) }, one);
  const words = () =>
    pick([{ en: "Our words", fr: "Nos mots" }, "<b>Words</b> & {{ x }}", { fr: "Des mots : « oui »" }]);
  const day = () => pick(["2021-01-11", "2021-01", "2022-05-01T10:00Z", "1999"]);
  const actor = () => (number() % 6 === 0 ? "Somebody Else" : pick(known.actors));
  const which = () => {
    const { id, article, exact } = (known.quotations[number() % Math.max(1, known.quotations.length)] ?? {}) as Partial<
      Known["quotations"][number]
    >;
    return number() % 2 === 0 ? { quotation: id ?? "none-such" } : { article: article ?? "a", quote: exact ?? "rien" };
  };
  const place = () => {
    const { article = "a", exact = "rien" } = (pick(known.quotations) as { article?: string; exact?: string }) ?? {};
    return { article, quote: exact };
  };
  const quotationId = () => (pick(known.quotations) as { id?: string }).id ?? "none-such";
  const dossier = {
    title: maybe(words),
    summary: maybe(words),
    languages: maybe(() => pick([["fr"], ["en"], ["fr", "en"]]), 3),
    baseUrl: maybe(() => pick(["https://example.org/affair/", "https://example.org"])),
    licence: maybe(words, 3),
    contact: maybe(words, 3),
    policies: maybe(() => ({
      quotedShare: pick([0, 0.05, 0.3, 1]),
      proseShare: pick([0, 0.1, 1]),
      excerpt: pick([0, 40, 280, 1000]),
    })),
    actors: maybe(
      () => many(() => ({ id: actor(), description: maybe(words), join: maybe(() => many(actor, 1), 4) }), 2),
      3,
    ),
    events: maybe(
      () =>
        many(
          () => ({
            id: pick([...known.events, "the-closing"]),
            title: words(),
            when: maybe(day),
            evidence: maybe(() => [place()]),
            actors: maybe(() => many(actor, 2)),
          }),
          2,
        ),
      3,
    ),
    divergences: maybe(() => many(() => ({ id: pick(known.divergences), note: words() }), 1), 4),
    dismissed: maybe(() => many(() => pick([...known.divergences, ...known.events]), 2), 4),
    proposedActors: maybe(() => pick([true, false]), 4),
    proposedEvents: maybe(() => pick([true, false]), 4),
    ignore: maybe(() => many(actor, 1), 4),
    front: maybe(
      () => ({ cast: many(actor, 2), sides: many(() => ({ title: words(), quotations: [quotationId()] }), 1) }),
      4,
    ),
  };
  const overrides = many(() =>
    pick([
      { action: "confirm", ...which() },
      { action: "reject", ...which(), reason: words() },
      {
        action: "correct",
        ...which(),
        reason: words(),
        speakers: many(actor, 2),
        confidence: pick(["certain", "likely"]),
      },
      { action: "correct", ...which(), reason: words(), saidOn: day(), via: "AFP" },
      { action: "translate", ...which(), translation: { en: "We are leaving" } },
      { action: "add", ...place(), kind: "direct", speakers: many(actor, 1), reason: words() },
    ]),
  );
  // Of a thing that is gone by now, what was told of one that still stands.
  const factOf = (kind: string, id: string) => ({
    ...(known.facts[kind]?.[id] ?? pick(Object.values(known.facts[kind] ?? {}))),
    ...(number() % 8 === 0
      ? { [String(pick(["name", "title", "words", "when"]))]: pick(["x", "<b>x</b>", null, 1, ["x"]]) }
      : {}),
  });
  const listed = (kind: string) => {
    const ids = Object.keys(known.facts[kind] ?? {}).slice(0, 3);
    return ids.length > 0 ? [...ids, `gone-${kind}`] : [];
  };
  const added = Object.fromEntries(
    ["actors", "quotations", "events", "articles", "divergences", "utterances"].map((kind) => [
      kind,
      listed(kind).filter(() => number() % 2 === 0),
    ]),
  );
  const each = (one: (kind: string, id: string) => unknown, among: number) =>
    Object.fromEntries(
      Object.entries(added).map(([kind, ids]) => [
        kind,
        Object.fromEntries(ids.flatMap((id) => (number() % among === 0 ? [[id, one(kind, id)]] : []))),
      ]),
    );
  const first = { date: "2022-01-11", updated: maybe(() => "2029-01-01", 4), note: words(), added: each(factOf, 1) };
  const fields = () => pick([{}, { name: { was: "x", now: "y" } }, { when: { was: null, now: "2021" } }]);
  const second = {
    date: "2023-01-11",
    note: words(),
    changed: each(() => ({ fields: fields(), why: maybe(words) }), 2),
    withdrawn: each(() => ({ became: maybe(() => pick(known.actors), 6), why: maybe(words) }), 3),
  };
  const explainer = () =>
    `# A title\n\n${many(
      () =>
        pick([
          `The bridge closed. [@source:${pick(known.articles)}]`,
          `They left. [@quotation:${quotationId()}; @actor:${pick(known.actors)}]`,
          `[@span:${place().article} "${place().quote.replaceAll('"', "")}"]`,
          "## Part & <b>parcel</b>\n\n- one\n- [a link](https://example.org/x)\n",
          "<script>alert(3)</script> {{ x }} [@",
        ]),
      6,
    ).join("\n\n")}\n`;
  const yaml = (value: unknown) => stringify(JSON.parse(JSON.stringify(value)));
  const wanted: [string, () => string, number][] = [
    ["dossier.yaml", () => yaml(dossier), 1],
    ["overrides.yaml", () => yaml(overrides), 2],
    ["history/0001.yaml", () => yaml(first), 1],
    ["history/0002.yaml", () => yaml(second), 2],
    ["explainer.en.md", explainer, 2],
    ["explainer.fr.md", explainer, 3],
  ];
  return Object.fromEntries(wanted.flatMap(([name, make, among]) => (number() % among === 0 ? [[name, make()]] : [])));
}
