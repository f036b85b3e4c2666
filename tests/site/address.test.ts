import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../support/commands.ts";
import { filesOf } from "../support/site.ts";

const ROOT = join(import.meta.dirname, "../..");
const ADDRESS = "https://press.test/affair";
let folder: string;
let site: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-address-"));
  site = join(folder, "_site");
  expect(run("build", ["--output", site], { DOSSIER_BASE_URL: ADDRESS })).toMatchObject({ status: 0, stderr: "" });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a site that is told its address leads to no reserved name", () => {
  const texts = filesOf(site).filter((path) => /\.(?:html|xml|json|txt|bib|csv|js)$/.test(path));
  const wrong = texts.filter((path) =>
    /\/\/[\w.-]*\.(?:example|invalid)\b/.test(readFileSync(join(site, path), "utf8")),
  );
  expect(wrong).toEqual([]);
  expect(readFileSync(join(site, "robots.txt"), "utf8")).toContain(`${ADDRESS}/sitemap.xml`);
});

/** The parts of a workflow that decide what is published (docs.github.com, Workflow syntax for GitHub Actions). */
interface Step {
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

test("the workflow publishes the folder that the build writes, at the address that GitHub Pages gives", () => {
  const workflow = parse(readFileSync(join(ROOT, ".github/workflows/publish.yml"), "utf8"));
  const steps: Step[] = workflow.jobs.publish.steps;
  const at = (found: (step: Step) => unknown) => steps.findIndex(found);
  const build = at(({ run }) => run === "npm run build");
  const pages = at(({ uses }) => uses?.startsWith("actions/configure-pages@"));
  expect(pages).toBeGreaterThan(-1);
  expect(build).toBeGreaterThan(pages);
  expect(steps[build]?.env).toEqual({ DOSSIER_BASE_URL: `\${{ steps.${steps[pages]?.id}.outputs.base_url }}` });
  const upload = at(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
  expect(upload).toBeGreaterThan(build);
  expect(steps[upload]?.with).toEqual({ path: "_site" });
  expect(workflow.permissions).toMatchObject({ pages: "write", "id-token": "write" });
});
