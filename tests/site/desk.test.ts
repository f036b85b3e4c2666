import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { answer, goTo, OWN, quotation, shown, sitDown } from "../support/desk.ts";
import { DOUBTFUL } from "../support/doubtful.ts";
import { browserForTheFile } from "../support/for-the-file.ts";

const browser = await browserForTheFile();
const open = (query = "") => sitDown(browser, query);

test("twenty corrections by key are written as an editor would write them, byte for byte", async () => {
  const { page, file, folder, troubles } = await open();
  // The first doubt of all needs a date
  expect(await shown(page)).toBe("date/003");
  await answer(page, "date/003", "d", "'2021-01-16", "Enter");
  await answer(page, "name/anne-durand+anne-durant", "m");
  await answer(page, "name/conseil-municipal-de-calmont", "c");
  await answer(page, "name/parc", "x");
  await answer(page, "name/novatel", "t", "Tab", "Enter");
  await answer(page, "name/karim-benali", "r", "ControlOrMeta+a", "'Karim Ben Ali", "Enter");
  await answer(page, quotation("001-c-est-une-catastrophe"), "c");
  await answer(page, quotation("007-sas"), "x");
  await answer(page, quotation("007-trente-bateaux"), "e", "'La capitainerie", "Enter", "Tab", "Enter");
  await answer(page, quotation("003-rendez-nous-le-pont"), "e", "Enter");
  await answer(
    page,
    quotation("006-il-fallait-agir-l-an-dernier"),
    "e",
    "'roux",
    "Tab",
    "'Il siège dans l'opposition.",
    "Enter",
  );
  await answer(page, quotation("002-on-verra-bien"), "e", "'durand, sophie", "Enter");
  await answer(page, quotation("010-on-nous-a-menti"), "c");
  await answer(page, quotation("009-nous-avons-ete-entendus"), "c");
  await answer(page, quotation("012-nous-avons-tenu-parole"), "A");
  await answer(page, quotation("011-enfin"), "S");
  await answer(page, quotation("001-nous-n-avons-pas-le-choix"), "C");
  await answer(page, "event/2021-01-14-vote-credit-pont", "d", "ControlOrMeta+a", "'2021-01-14TEV", "Enter");
  await answer(page, "event/2021-01-15-prefet-visite-port", "x");
  await answer(page, "divergence/time-2020-02-10-porte-plainte-ville", "x");

  expect(file("overrides.yaml")).toBe(
    readFileSync(join(import.meta.dirname, "../fixtures/desk-written/overrides.txt"), "utf8"),
  );
  expect(file("dossier.yaml")).toBe(
    readFileSync(join(import.meta.dirname, "../fixtures/desk-written/dossier.txt"), "utf8"),
  );
  expect(file("articles/003.txt")).toBe(`---\npublished: 2021-01-16\n---\n${DOUBTFUL["articles/003.txt"]}`);
  expect(await page.locator("#progress").textContent()).toMatch(/^\d+ of \d+ quotations read$/);
  const { quotations, actors } = buildDossier(folder);
  expect(quotations.find(({ id }) => id === "007-trente-bateaux")?.speakers).toEqual(["la-capitainerie"]);
  expect(actors.find(({ id }) => id === "karim-benali")?.name).toBe("Karim Ben Ali");
  expect(troubles).toEqual([]);
});

test("an answer is taken back, byte for byte, and not where somebody changed the file since", async () => {
  const { page, file, folder } = await open();
  await answer(page, "name/parc", "x");
  await answer(page, quotation("001-c-est-une-catastrophe"), "c");
  expect(file("overrides.yaml")).toContain("001-c-est-une-catastrophe");
  await page.keyboard.press("u");
  await expect.poll(() => file("overrides.yaml")).toBe(null);
  expect(file("dossier.yaml")).toContain("[Midi, Parc]");
  await page.keyboard.press("u");
  await expect.poll(() => file("dossier.yaml")).toBe(OWN);
  expect(folder).toBeTruthy();
});

test("is French where asked, sound to axe, and useful by pointer", async () => {
  const { page, file } = await open("?lang=fr");
  expect(await page.locator("h1").textContent()).toBe("Le bureau");
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await goTo(page, "name/parc");
  await page.getByRole("button", { name: /Pas un acteur/ }).click();
  await expect.poll(() => file("dossier.yaml")).toContain("Parc");
});

describe("nobody else writes", () => {
  /** Tries what a page of another site can, with the desk's address in its hands. */
  const attack = async (url: string) => {
    const body = JSON.stringify({ doubt: "name/parc", does: "drop" });
    const tries: RequestInit[] = [
      { method: "POST", mode: "no-cors", body, headers: { "content-type": "text/plain" } },
      { method: "POST", body, headers: { "content-type": "application/json" } },
      {
        method: "POST",
        body,
        headers: { "content-type": "application/json", "x-desk-key": new URL(url).pathname.split("/")[1] ?? "" },
      },
      { method: "GET" },
    ];
    const got: string[] = [];
    for (const one of tries)
      for (const path of ["answer", "undo", "state"])
        got.push(
          await fetch(url + path, one).then(
            (response) => response.type,
            () => "refused",
          ),
        );
    const form = document.createElement("form");
    Object.assign(form, { method: "POST", action: `${url}answer`, enctype: "text/plain", target: "frame" });
    form.append(Object.assign(document.createElement("input"), { name: body.slice(0, -1), value: "}" }));
    const frame = Object.assign(document.createElement("iframe"), { name: "frame" });
    document.body.append(frame, form);
    const done = new Promise((resolve) => frame.addEventListener("load", resolve));
    form.submit();
    await done;
    return got;
  };

  test("a page of another site posts in vain, though it knows the whole address", async () => {
    const { page: own, desk, file } = await open();
    const host = createServer((_, response) =>
      response.setHeader("content-type", "text/html").end("<!doctype html><p>Win!</p>"),
    );
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void host.close());
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const got = await page.evaluate(attack, desk.url);
    expect(got).toEqual(got.map(() => "refused"));
    expect(file("dossier.yaml")).toBe(OWN);
    expect(file("overrides.yaml")).toBe(null);
    await own.reload();
    expect(await own.locator("button[aria-keyshortcuts=u]").isDisabled()).toBe(true);
  });

  test("nor does whoever turns a name to this machine, lacks the key, or comes from another machine", async () => {
    const { desk } = await open();
    const { port, pathname } = new URL(desk.url);
    const status = (path: string, headers: Record<string, string>, method = "GET") =>
      new Promise((resolve, reject) => {
        const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) =>
          resolve(response.resume().statusCode),
        );
        asked.on("error", reject).end(method === "POST" ? "{}" : undefined);
      });
    const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, "content-type": "application/json" };
    expect(await status(`${pathname}state`, { host: own.host })).toBe(200);
    expect(await status(`${pathname}state`, { host: `evil.example:${port}` })).toBe(403);
    expect(await status("/", { host: own.host })).toBe(403);
    expect(await status("/guess/state", { host: own.host })).toBe(403);
    expect(await status(`${pathname}undo`, own, "POST")).toBe(403);
    expect(
      await status(`${pathname}undo`, { ...own, "x-desk-key": pathname.slice(1, -1), origin: "null" }, "POST"),
    ).toBe(403);
    // It is the desk's own page that is let in: there is nothing to take back
    expect(await status(`${pathname}undo`, { ...own, "x-desk-key": pathname.slice(1, -1) }, "POST")).toBe(409);
  });
});
