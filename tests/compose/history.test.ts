import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { checkDossier } from "../../scripts/history/check.ts";
import { recordEdition } from "../../scripts/history/record.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { DossierError, describe as describeProblem } from "../../src/read/problem.ts";
import { makeCorpus } from "../support/corpus.ts";
import { filesOfDossier, pagesOfDossier } from "../support/pages.ts";

const MAIRE = `Le maire démissionne

Le maire de Quimper, Paul Morel, a démissionné mardi. « Je pars sans aucun regret et sans amertume », a-t-il déclaré.
`;
const VOISINE = `La mairie sans maire

« Je pars sans regret aucun et sans amertume », a dit Paul Morel mardi soir. « Nous voterons en juin », a annoncé Anne Le Goff.
`;
const SYNDICAT = `Les agents inquiets

« Personne ne nous a prévenus de ce départ, pas même nos élus », a déploré Hervé Quéré, secrétaire du syndicat.
`;

const record = (folder: string, date: string, note = "What is new") => recordEdition(folder, { date, note });

/** What `npm run check` says: one line a problem, nothing where all is well. */
function check(folder: string): string {
  try {
    checkDossier(folder);
    return "";
  } catch (error) {
    if (error instanceof DossierError) return error.problems.map(describeProblem).join("\n");
    throw error;
  }
}

/** A dossier of three articles whose first edition is recorded. */
function recorded(files: Readonly<Record<string, string>> = {}): string {
  const articles = { "articles/001.md": MAIRE, "articles/002.md": VOISINE, "articles/003.md": SYNDICAT };
  const folder = makeCorpus({ ...articles, ...files });
  expect(record(folder, "2021-03-01")).toBe(join(folder, "history/0001.yaml"));
  expect(check(folder)).toBe("");
  return folder;
}

describe("an article that goes", () => {
  test("fails the check with a list of all that went with it, until that is recorded", () => {
    const folder = recorded();
    rmSync(join(folder, "articles/003.md"));
    const told = check(folder);
    const lines = told.split("\n");
    const gone = lines
      .filter((line) => line.includes("not recorded:"))
      .map((line) => line.replace(/^.*recorded: /, ""));
    expect(gone).toEqual([
      "articles: gone 003.",
      "actors: gone herve-quere.",
      expect.stringMatching(/^quotations: gone 003-personne-ne-nous-a-prevenus[a-z-]*\.$/),
    ]);
    expect(told).toContain("history/0001.yaml");
    expect(told).toContain('npm run record -- --note "what is new"');

    record(folder, "2021-03-02", "An article is withdrawn");
    expect(check(folder)).toBe("");
  });

  test("leaves at every old address a page that says what became of it, in both languages, out of search engines", () => {
    const folder = recorded();
    const before = pagesOfDossier(buildDossier(folder));
    rmSync(join(folder, "articles/003.md"));
    record(folder, "2021-03-02", "The publisher asked for it.");
    const after = pagesOfDossier(buildDossier(folder));
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);

    const changed = [...after].filter(([, html]) => html.includes('<meta name="robots" content="noindex"'));
    const tombstones = changed.map(([path]) => path).filter((path) => !path.endsWith("404.html"));
    expect(tombstones.map((path) => path.replace(/personne[a-z-]*/, "…")).sort()).toEqual([
      "actors/herve-quere.html",
      "fr/actors/herve-quere.html",
      "fr/quotes/003-….html",
      "fr/sources/003.html",
      "quotes/003-….html",
      "sources/003.html",
    ]);
    const text = (path: string) => after.get(path)?.replace(/<[^>]+>/g, "") ?? "";
    expect(text("actors/herve-quere.html")).toContain("Hervé Quéré");
    expect(text("actors/herve-quere.html")).toContain("taken back on Tuesday 2 March 2021.");
    expect(text("actors/herve-quere.html")).toContain("The publisher asked for it.");
    expect(text("fr/sources/003.html")).toContain("retiré le mardi 2\u00a0mars 2021.");
    expect(text(tombstones.find((path) => path.startsWith("quotes/")) ?? "")).toContain("It went with source 3.");
    expect(after.get("actors/herve-quere.html")).toContain('href="../updates.html#edition-0002"');

    const files = filesOfDossier(buildDossier(folder));
    expect(files.get("actors/herve-quere.xml")).toContain("Hervé Quéré withdrawn");
    expect(files.get("sitemap.xml")).not.toContain("herve-quere");
    const { actors, withdrawn } = JSON.parse(files.get("data/actors.json") ?? "");
    expect(actors.map(({ id }: { id: string }) => id)).not.toContain("herve-quere");
    expect(withdrawn).toEqual([
      {
        id: "herve-quere",
        page: "actors/herve-quere.html",
        edition: "0002",
        date: "2021-03-02",
        became: null,
        why: null,
      },
    ]);
  });

  test("takes its words along, but for their beginning, and moves the date of the entry that quoted them alone", () => {
    const folder = recorded();
    writeFileSync(join(folder, "articles/004.md"), "« Le port rouvrira lundi matin », a annoncé Anne Le Goff.\n");
    record(folder, "2021-03-02");
    const feed = () => parseAtomFeed(filesOfDossier(buildDossier(folder)).get("feed/atom.xml") ?? "").entries ?? [];
    const long = "Personne ne nous a prévenus de ce départ, pas même nos élus";
    expect(feed()[1]?.content?.value).toContain(`<p>${long}</p>`);
    rmSync(join(folder, "articles/003.md"));
    record(folder, "2021-03-03");
    expect(feed().map(({ updated }) => updated?.slice(0, 10))).toEqual(["2021-03-03", "2021-03-02", "2021-03-03"]);
    expect(feed().map(({ published }) => published?.slice(0, 10))).toEqual(["2021-03-03", "2021-03-02", "2021-03-01"]);
    expect(feed().some(({ content }) => content?.value?.includes(long))).toBe(false);
    expect(pagesOfDossier(buildDossier(folder)).get("updates.html")).not.toContain(long);
  });

  test("is no longer withdrawn once it comes back", () => {
    const folder = recorded();
    rmSync(join(folder, "articles/003.md"));
    record(folder, "2021-03-02");
    writeFileSync(join(folder, "articles/003.md"), SYNDICAT);
    expect(check(folder)).toContain("articles: added 003");
    record(folder, "2021-03-03");
    expect(check(folder)).toBe("");
    const dossier = buildDossier(folder);
    expect(dossier.withdrawn).toEqual([]);
    expect(dossier.editions.map(({ withdrawn }) => withdrawn.articles)).toEqual([[], ["003"], []]);
    expect(pagesOfDossier(dossier).get("actors/herve-quere.html")).not.toContain("noindex");
  });
});

describe("a statement that falls apart", () => {
  test("keeps its place on the page of wordings, which says so", () => {
    const folder = recorded();
    const [statement] = buildDossier(folder).editions[0]?.added.utterances ?? [];
    rmSync(join(folder, "articles/002.md"));
    record(folder, "2021-03-02");
    const pages = pagesOfDossier(buildDossier(folder));
    for (const root of ["", "fr/"]) {
      expect(pages.get(`${root}wordings.html`)).toContain(`id="u-${statement}"`);
      expect(pages.get(`${root}updates.html`)).toContain(`id="withdrawn-utterances-${statement}"`);
    }
  });
});

describe("a correction", () => {
  const files = {
    "dossier.yaml": `actors:\n  - { name: Paul Morel, kind: person }\n  - { name: Anne Le Goff, kind: person, description: { en: Deputy., fr: Adjointe. } }\n`,
  };
  const override = (action: string) =>
    `- ${action}\n  article: "002"\n  quote: "Nous voterons en juin"\n  date: 2021-03-02\n  reason: { en: "The text names him two lines above.", fr: "Le texte le nomme deux lignes plus haut." }\n`;

  test("is recorded with what was wrong, what is right and why", () => {
    const folder = recorded(files);
    writeFileSync(join(folder, "overrides.yaml"), override("action: correct\n  speakers: [paul-morel]"));
    expect(check(folder)).toContain('speakers was ["anne-le-goff"], is ["paul-morel"]');
    record(folder, "2021-03-02", "A correction.");
    expect(readFileSync(join(folder, "history/0002.yaml"), "utf8")).toBe(`---
date: 2021-03-02
note: A correction.
changed:
  quotations:
    002-nous-voterons-en-juin:
      fields:
        speakers:
          was:
            - anne-le-goff
          now:
            - paul-morel
      why:
        en: The text names him two lines above.
        fr: Le texte le nomme deux lignes plus haut.
...
`);
    const pages = pagesOfDossier(buildDossier(folder));
    const text = (path: string) => pages.get(path)?.replace(/<[^>]+>/g, "") ?? "";
    expect(text("updates.html")).toContain("A correction: who said “Nous voterons en juin”");
    const told = "Who said it: was Anne Le Goff, is Paul Morel. Why: The text names him two lines above.";
    expect(text("updates.html")).toContain(told);
    expect(text("quotes/002-nous-voterons-en-juin.html")).toContain("The text names him two lines above.");
    expect(filesOfDossier(buildDossier(folder)).get("feed/atom.xml")).toContain(told);
    expect(text("fr/updates.html")).toContain("Qui parle\u00a0: Paul Morel (auparavant\u00a0: Anne Le Goff).");
  });

  test("that takes a quotation out gives its reason where the quotation stood", () => {
    const folder = recorded(files);
    writeFileSync(join(folder, "overrides.yaml"), override("action: reject"));
    record(folder, "2021-03-02", "Not said.");
    const pages = pagesOfDossier(buildDossier(folder));
    expect(pages.get("quotes/002-nous-voterons-en-juin.html")).toContain("Why: The text names him two lines above.");
    expect(pages.get("fr/quotes/002-nous-voterons-en-juin.html")).toContain("Le texte le nomme deux lignes plus haut.");
  });
});

describe("an actor that is joined to another", () => {
  test("leads to that one", () => {
    const folder = makeCorpus({
      "articles/001.md": MAIRE,
      "articles/002.md": SYNDICAT,
      "dossier.yaml":
        "actors:\n  - { name: Paul Morel, kind: person }\n  - { id: quere, name: Hervé Quéré, kind: person }\n",
    });
    record(folder, "2021-03-01");
    const yaml = "actors:\n  - { name: Paul Morel, kind: person }\n  - { name: Hervé Quéré, kind: person }\n";
    writeFileSync(join(folder, "dossier.yaml"), yaml);
    expect(check(folder)).toContain("actors: gone quere (now herve-quere)");
    record(folder, "2021-03-02");
    const pages = pagesOfDossier(buildDossier(folder));
    expect(pages.get("actors/quere.html")).toContain('In its place: <a href="herve-quere.html">Hervé Quéré</a>');
    expect(pages.get("fr/actors/quere.html")).toContain('<a href="herve-quere.html">Hervé Quéré</a>');
  });
});

describe("a history", () => {
  test("that does not follow from itself is told by its line", () => {
    const folder = recorded();
    const first = readFileSync(join(folder, "history/0001.yaml"), "utf8");
    writeFileSync(join(folder, "history/0002.yaml"), first.replace("2021-03-01", "2021-02-01"));
    const told = check(folder);
    expect(told).toMatch(/history\/0002\.yaml:2 date: expected 2021-03-01 or later/);
    expect(told).toMatch(/history\/0002\.yaml:\d+ added\.articles\.001: expected something new/);
  });

  test("with a record missing is told", () => {
    const folder = recorded();
    rmSync(join(folder, "articles/003.md"));
    record(folder, "2021-03-02");
    rmSync(join(folder, "history/0001.yaml"));
    expect(readdirSync(join(folder, "history"))).toEqual(["0002.yaml"]);
    expect(check(folder)).toContain("expected 0001.yaml to come next, found 0002.yaml. Restore the missing record.");
  });
});

describe("what was published and is gone", () => {
  test("keeps its address without a record, and says so there", () => {
    const folder = recorded();
    rmSync(join(folder, "articles/003.md"));
    const dossier = buildDossier(folder);
    const pages = pagesOfDossier(dossier);
    for (const path of ["sources/003.html", "actors/herve-quere.html"])
      expect(pages.get(path)).toContain("No edition has said why yet.");
    expect(pages.get("fr/sources/003.html")).toContain("Aucune édition n’a encore dit pourquoi.");
    expect([...pages.keys()].filter((path) => path.startsWith("quotes/003-personne-ne-nous"))).toHaveLength(1);
    expect(filesOfDossier(dossier).has("actors/herve-quere.xml")).toBe(true);
    expect(filesOfDossier(dossier).get("data/articles.json")).not.toContain("003");
  });

  test("is bounded by the policies of today in every output, whatever the records hold", () => {
    const folder = recorded();
    record(folder, "2021-03-02");
    const words = "Je pars sans aucun regret et sans amertume";
    const everything = () => {
      const dossier = buildDossier(folder);
      return [...pagesOfDossier(dossier), ...filesOfDossier(dossier)].filter(([path]) => !path.startsWith("theme/"));
    };
    const holding = (part: string) =>
      everything()
        .filter(([, text]) => text.includes(part))
        .map(([path]) => path);
    expect(holding(words)).toContain("feed/atom.xml");
    writeFileSync(join(folder, "dossier.yaml"), "policies: { quotedShare: 0, proseShare: 0, excerpt: 0 }\n");
    expect(holding("Je pars sans")).toEqual([]);
    record(folder, "2021-03-03", "Taken back.");
    expect(holding("Je pars sans")).toEqual([]);
    expect(readFileSync(join(folder, "history/0001.yaml"), "utf8")).toContain(words);
  });

  test("is told by its first words where the policies grant them", () => {
    const folder = recorded();
    writeFileSync(
      join(folder, "dossier.yaml"),
      "policies: { quotedShare: 0, proseShare: 0.5, shownShare: 0.8, excerpt: 200 }\n",
    );
    record(folder, "2021-03-02", "Taken back.");
    const { withdrawn } = buildDossier(folder);
    const facts = withdrawn.find(({ id }) => id.startsWith("003-personne"))?.facts;
    expect(facts?.words).toBe("Personne ne nous a prévenus de ce départ, […]");
  });
});

describe("a record that was cut off", () => {
  test.each([0, 0.03, 0.3, 0.9])("at %d of its length is never believed", (share) => {
    const folder = recorded();
    const path = join(folder, "history/0001.yaml");
    const whole = readFileSync(path, "utf8");
    const lines = whole.split("\n");
    for (const half of [
      whole.slice(0, whole.length * share),
      `${lines.slice(0, Math.max(1, lines.length * share)).join("\n")}\n`,
    ]) {
      writeFileSync(path, half);
      expect(() => buildDossier(folder)).toThrow(/history\/0001\.yaml/);
      expect(() => record(folder, "2021-03-02")).toThrow(/history\/0001\.yaml/);
    }
  });

  test("while it was written leaves nothing that is read", () => {
    const folder = recorded();
    writeFileSync(join(folder, "history/0002.yaml.99.tmp"), "date: 2021-03-02\nnote: Half\n");
    expect(buildDossier(folder).editions).toHaveLength(1);
    expect(check(folder)).toBe("");
  });
});

test("an id in a record that would leave the site is told by its line", () => {
  const folder = recorded();
  const withdrawn = 'withdrawn:\n  quotations:\n    "../../site/index":\n      became: "../x"\n';
  writeFileSync(join(folder, "history/0002.yaml"), `date: 2021-03-02\nnote: Out\n${withdrawn}`);
  expect(() => buildDossier(folder)).toThrow(/0002\.yaml:\d+ withdrawn\.quotations.* expected an id/s);
});
