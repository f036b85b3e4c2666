import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { answer, goTo, OWN, press, quotation, shown, sitDown } from "../support/desk.ts";
import { browserForTheFile } from "../support/for-the-file.ts";

const browser = await browserForTheFile();
/** Selects words in the article or the passage that is shown, as by dragging over them. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const text of document.querySelectorAll("[data-article]")) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? "").indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
    throw new Error(`nobody sees ${wanted}`);
  }, words);

const REASON = `reason: { en: "Found while the article was read again.", fr: "Trouvé en relisant l'article." }`;

test("words that the machine passed over are added: selected, or typed by how they begin and end", async () => {
  const { page, file, folder, troubles } = await sitDown(browser);
  await goTo(page, quotation("002-on-verra-bien"));
  await press(page, "o");
  await page.locator(".whole").waitFor();
  expect(await page.locator(".whole mark").allTextContents()).toContain("On verra bien.");
  await select(page, "Le chantier durera huit mois");
  await press(page, "a", "'durand", "Enter");
  const first = `- action: add\n  article: "002"\n  quote: Le chantier durera huit mois\n  kind: direct\n  speakers: [anne-durand]\n  ${REASON}\n`;
  await expect.poll(() => file("overrides.yaml")).toBe(first);
  // Known now, and marked; the doubt is still there to answer
  await expect
    .poll(() => page.locator(".whole mark").allTextContents(), { timeout: 30_000 })
    .toContain("Le chantier durera huit mois");
  expect(await shown(page)).toBe(quotation("002-on-verra-bien"));

  // By keyboard alone, in another article, with medium and day; nobody is named
  await press(page, "o");
  await goTo(page, quotation("011-enfin"));
  await press(
    page,
    "a",
    "'les travaux … commencé",
    "Tab",
    "Tab",
    "Tab",
    "Tab",
    "'Le Phare",
    "Tab",
    "'2021-02-01",
    "Enter",
  );
  await expect
    .poll(() => file("overrides.yaml"))
    .toBe(
      `${first}- action: add\n  article: "011"\n  quote: Les travaux du pont ont commencé\n  kind: mixed\n  via: Le Phare\n  saidOn: 2021-02-01\n  ${REASON}\n`,
    );
  const added = buildDossier(folder).quotations.filter(({ corrections }) => corrections.length > 0);
  expect(added.map(({ id, speakers, via, saidOn }) => [id, speakers, via, saidOn])).toEqual([
    ["002-le-chantier-durera-huit-mois", ["anne-durand"], null, null],
    ["011-les-travaux-du-pont-ont-commence", [], "Le Phare", "2021-02-01"],
  ]);

  await press(page, "u");
  await expect.poll(() => file("overrides.yaml")).toBe(first);
  expect(troubles).toEqual([]);
});

test("the medium and the day of a quotation are set, and what is left empty stays", async () => {
  const { page, file, folder } = await sitDown(browser);
  await answer(page, quotation("009-tout-reste-a-faire"), "v", "'Le Phare", "Enter");
  await answer(page, quotation("010-on-nous-a-menti"), "d", "'2021-01-19", "Enter");
  await answer(page, quotation("007-la-securite-passe-avant-tout"), "e", "'roux", "Tab", "Tab", "'Le Phare", "Enter");
  const head = (id: string) => `- action: correct\n  quotation: ${id}\n`;
  const reason = `  reason: { en: "Read again beside the article.", fr: "Relu à côté de l'article." }\n`;
  expect(file("overrides.yaml")).toBe(
    `${head("009-tout-reste-a-faire")}  via: Le Phare\n${reason}${head("010-on-nous-a-menti")}  saidOn: 2021-01-19\n${reason}` +
      `${head("007-la-securite-passe-avant-tout")}  speakers: [jean-roux]\n  via: Le Phare\n${reason}`,
  );
  const { quotations } = buildDossier(folder);
  const kept = quotations.find(({ id }) => id === "009-tout-reste-a-faire");
  expect([kept?.speakers, kept?.via]).toEqual([["sophie-marchal"], "Le Phare"]);

  // No day: told at once, and nothing is written
  const before = file("overrides.yaml");
  await goTo(page, quotation("006-trop-tard"));
  await press(page, "d", "'hier", "Enter");
  await expect.poll(() => page.locator("#status").textContent()).toContain("expected a date such as");
  expect(file("overrides.yaml")).toBe(before);
});

test("an actor is split by article, from his name or from a quotation", async () => {
  const { page, file, folder } = await sitDown(browser, "?lang=fr");
  await goTo(page, "name/karim-benali");
  await press(page, "b");
  expect(await page.locator("legend").textContent()).toContain("«\u00a0Karim Benali\u00a0»");
  // The article shown is ticked; the other one is another's
  await press(page, "Space", "Tab", "Space", "Tab", "Tab", "Tab", "'libraire", "Enter");
  const first = `  - id: karim-benali-libraire\n    name: Karim Benali\n    kind: person\n    aliases: [Benali]\n    articles: ["009"]\n  - id: karim-benali\n`;
  await expect.poll(() => file("dossier.yaml")).toBe(`${OWN}\nactors:\n${first}`);
  await expect.poll(() => page.locator("#left").textContent(), { timeout: 30_000 }).not.toContain("relecture");
  await answer(page, quotation("011-enfin"), "b", "Enter");
  expect(file("dossier.yaml")).toContain(`  - id: karim-benali-2\n`);
  expect(file("overrides.yaml")).toBe("- action: confirm\n  quotation: 011-enfin\n");
  const { quotations } = buildDossier(folder);
  const speakers = (id: string) => quotations.find((one) => one.id === id)?.speakers;
  expect(speakers("009-nous-avons-ete-entendus")).toEqual(["karim-benali-libraire"]);
  expect(speakers("011-enfin")).toEqual(["karim-benali-2"]);
  expect(speakers("012-je-n-y-croyais-plus")).toEqual(["karim-benali"]);

  // Both files of one answer go back together
  await press(page, "u");
  await expect.poll(() => file("dossier.yaml")).toBe(`${OWN}\nactors:\n${first}`);
  expect(file("overrides.yaml")).toBe(null);
  await expect.poll(() => shown(page), { timeout: 30_000 }).toBe(quotation("011-enfin"));
});

test("an answer that the folder does not bear is taken back and told, and those after it stay", async () => {
  const { page, file } = await sitDown(browser);
  await goTo(page, quotation("001-c-est-une-catastrophe"));
  await press(page, "a", "'Nous n'avons pas le choix", "Enter");
  await expect.poll(() => page.locator("form").count()).toBe(0);
  await press(page, "c");
  await expect
    .poll(() => page.locator("#problems").textContent(), { timeout: 45_000 })
    .toContain("found a quotation of the same words");
  await expect.poll(() => file("overrides.yaml")).toBe("- action: confirm\n  quotation: 001-c-est-une-catastrophe\n");
});
