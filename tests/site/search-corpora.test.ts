import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/commands.ts";
import { browserForTheFile } from "../support/for-the-file.ts";
import { type Host, serve } from "../support/server.ts";
import { visit } from "../support/visit.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-corpora-"));
const browser = await browserForTheFile();

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a dossier of articles and nothing else. */
function build(name: string, articles: readonly string[]): string {
  const site = join(folder, `${name}-site`);
  mkdirSync(join(folder, name, "articles"), { recursive: true });
  for (const [at, article] of articles.entries())
    writeFileSync(join(folder, name, "articles", `00${at + 1}.md`), article);
  const { status, stderr } = run("build", ["--corpus", join(folder, name), "--output", site]);
  if (status !== 0) throw new Error(stderr);
  return site;
}

async function answer(page: Page, root: string, query: Record<string, string>) {
  await page.goto(`${root}search.html?${new URLSearchParams(query)}`);
  await page.waitForFunction(() => {
    const results = document.getElementById("results");
    return !results?.hasAttribute("aria-busy") && (document.getElementById("status")?.textContent ?? "") !== "";
  });
  return {
    status: (await page.locator("#status").textContent()) ?? "",
    found: await page.locator("#results [data-id] a:first-child").allTextContents(),
  };
}

const article = (title: string, text: string) =>
  `---\npublisher: Le Journal\npublished: 2021-01-02\ntitle: ${JSON.stringify(title)}\n---\n${text}\n`;

/** What is quoted of an article is a small part of it. */
const PROSE = "La ville compte trois musées et un parc. ".repeat(20);

const CORPORA: [
  string,
  string[],
  (ask: (query: Record<string, string>) => ReturnType<typeof answer>) => Promise<void>,
][] = [
  [
    "one article",
    [article("Un vol", "Le maire, Jean Dupont, a déclaré : « Nous ferons la lumière sur l’œuvre d’art volée hier. »")],
    async (ask) => {
      const words = "Nous ferons la lumière sur l’œuvre d’art volée hier.";
      for (const q of ["oeuvre", "l'œuvre", '"lumière sur l\'œuvre"'])
        expect((await ask({ q })).found, q).toEqual([words]);
      expect((await ask({ q: "dupont" })).found).toEqual(["Jean Dupont", words]);
      expect((await ask({ q: "xylophone" })).status).toContain("Nothing found");
    },
  ],
  [
    "an article in which nobody speaks",
    [article("La pluie", "Il a plu sur la ville hier soir. Personne ne dit rien.")],
    async (ask) => {
      expect((await ask({ q: "pluie" })).found).toEqual(["La pluie"]);
      expect((await ask({ kind: "source" })).found).toEqual(["La pluie"]);
      expect((await ask({ kind: "quotation" })).status).toBe("Nothing found with these filters. Take one away.");
    },
  ],
  [
    "words in many forms",
    [
      article(
        "Formes",
        [
          "Nous verrons le pont demain",
          "Ils ont vécu dix ans sous ces toits",
          "Nous mangeons à midi pile",
          "Ses yeux fixaient les travaux du canal",
          "Tu devras payer le péage en espèces",
          "Il a dû vendre la barque du passeur",
          "Elles feront le tour du village à vélo",
          "Je suis sûr que les journaux paraîtront",
          "Vous êtes né sur la rive du lac",
        ]
          .map((words) => `« ${words} », a déclaré Odile Marnay.`)
          .join(`\n\n${PROSE}\n\n`),
      ),
    ],
    async (ask) => {
      const found = async (q: string) => (await ask({ q, kind: "quotation" })).found;
      const wanted: Record<string, string> = {
        ...{ voir: "Nous verrons", verrez: "Nous verrons", vivre: "Ils ont vécu", vit: "Ils ont vécu" },
        ...{ manger: "Nous mangeons", faire: "Elles feront", font: "Elles feront", paraissent: "Je suis sûr" },
        ...{ œil: "Ses yeux", oeil: "Ses yeux", travail: "Ses yeux", journal: "Je suis sûr" },
        ...{ sûre: "Je suis sûr", sûr: "Je suis sûr", naître: "Vous êtes né", né: "Vous êtes né" },
      };
      for (const [q, words] of Object.entries(wanted))
        expect(
          (await found(q)).some((one) => one.startsWith(words)),
          `${q}: ${await found(q)}`,
        ).toBe(true);
      // « dû » is a form of "devoir", « du » is none.
      for (const q of ["devoir", "dû", "due"])
        expect((await found(q)).sort(), q).toEqual([
          "Il a dû vendre la barque du passeur",
          "Tu devras payer le péage en espèces",
        ]);
    },
  ],
  [
    "signs that look alike",
    [
      article(
        "Signes",
        `« L'éléphant est resté à l'hôtel de la forêt », a déclaré Élodie Noël.\n\n${PROSE}\n\n« Les élu·e·s de l'île cherchent l'œuvre d'airain », a déclaré Paul Ferrand.`,
      ),
    ],
    async (ask) => {
      const [hotel, island] = [
        "L'éléphant est resté à l'hôtel de la forêt",
        "Les élu·e·s de l'île cherchent l'œuvre d'airain",
      ];
      for (const sign of "'’ʼ‘‛`´′＇") expect((await ask({ q: `l${sign}hôtel` })).found, sign).toEqual([hotel]);
      for (const q of [
        "élu·e·s",
        "élu⋅e⋅s",
        "élu•e•s",
        "élu‧e‧s",
        "élu.e.s",
        "élu-e-s",
        "élu(e)s",
        "élus",
        "élue",
        "élu",
      ])
        expect((await ask({ q })).found, q).toEqual([island]);
    },
  ],
  [
    "articles that hold code",
    [
      article(
        "Un </script><script>broken()</script> titre",
        `Le maire, Jean Dupont, a déclaré : « Nous <b>ferons</b> <script>broken()</script> la lumière & plus. »\n\n${PROSE}`,
      ),
    ],
    async (ask) => {
      const words = "Nous <b>ferons</b> <script>broken()</script> la lumière & plus.";
      expect((await ask({ q: "ferons lumière" })).found).toEqual([words]);
      for (const q of ["<script>", "broken", "</script>"]) expect((await ask({ q })).found, q).toContain(words);
      expect((await ask({ q: "<xylophone>", kind: "source" })).status).toContain("with these filters");
    },
  ],
];

describe.each(CORPORA)("a dossier of %s", (name, articles, expects) => {
  let site: string;
  let host: Host;

  beforeAll(async () => {
    site = build(name.replaceAll(" ", "-"), articles);
    host = await serve(site);
  });

  afterAll(() => host?.close());

  test.each(["http", "file"])("is searched over %s", async (scheme) => {
    const root = scheme === "http" ? host.url : `${pathToFileURL(site)}/`;
    const { page, troubles, close } = await visit(browser, root);
    await page.addInitScript(() => Object.assign(globalThis, { broken: () => console.error("a quotation was run") }));
    await expects((query) => answer(page, root, query));
    expect(troubles).toEqual([]);
    await close();
  });
});
