import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach } from "vitest";
import dossier, { type DossierOptions } from "../../src/index.ts";

const home = process.cwd();
let builds = 0;
let project: string;
let input: string;

/** A dossier of two short articles, in the folder `name`. */
export function corpus(name = "affair"): Record<string, string> {
  return {
    [`${name}/articles/001.txt`]:
      "Le pont ferme\n\nLe pont de Calmont a fermé lundi 11 janvier 2021. « Nous verrons bien qui avait raison », a déclaré Anne Durand, la maire de Calmont, devant les commerçants.\n",
    [`${name}/articles/002.txt`]:
      "Le pont rouvre\n\nLe pont de Calmont a rouvert lundi 7 juin 2021. « C'est trop tard pour nous tous », a regretté Karim Benali, libraire.\n",
    [`${name}/dossier.yaml`]: `title: { en: "The bridge", fr: "Le pont" }
events:
  - id: bridge-closes
    title: { en: "The bridge closes", fr: "Fermeture du pont" }
    when: 2021-01-11
    evidence: [{ article: "001", quote: "Le pont de Calmont a fermé lundi 11 janvier 2021" }]
  - id: bridge-reopens
    title: { en: "The bridge reopens", fr: "Le pont rouvre" }
    when: 2021-06-07
    evidence: [{ article: "002", quote: "Le pont de Calmont a rouvert lundi 7 juin 2021" }]
`,
  };
}

/** A project for each test, with the process in it; the input folder is a new one each time, for Eleventy keeps layouts by path. */
export function inProject(): void {
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "host-"));
    input = `site${++builds}`;
    process.chdir(project);
    write({ "package.json": '{"type": "module"}', ...corpus() });
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(project, { recursive: true });
  });
}

/** Writes files of the project, by path; `pages/` is its input folder. */
export function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(project, path.replace(/^pages\//, `${input}/`));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export interface Build {
  dossiers?: readonly DossierOptions[];
  includes?: string;
  layouts?: string;
  data?: string;
  output?: string;
  pathPrefix?: string;
}

/** Every page and file of the build, by path under its output folder. */
export async function built(build: Build = {}): Promise<Map<string, string>> {
  const {
    dossiers = [{ corpus: "affair", prefix: "d" }],
    includes,
    layouts,
    data,
    output = "out",
    pathPrefix = "/",
  } = build;
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    pathPrefix,
    config: (config) => {
      if (includes) config.setIncludesDirectory(includes);
      if (layouts) config.setLayoutsDirectory(layouts);
      if (data) config.setDataDirectory(data);
      for (const one of dossiers) config.addPlugin(dossier, one);
    },
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  const path = (file: string | false) =>
    String(file)
      .replace(/^\.\//, "")
      .slice(output.length + 1);
  return new Map(pages.map(({ outputPath, content }) => [path(outputPath), content]));
}

/** Takes a file of the project away. */
export function remove(path: string): void {
  rmSync(join(project, path.replace(/^pages\//, `${input}/`)));
}

/** What stops the build, in words. */
export async function refused(build: Build = {}): Promise<string> {
  try {
    await built(build);
  } catch (error) {
    const told: string[] = [];
    for (let one = error as Error & { originalError?: Error }; one; one = one.originalError as typeof one)
      told.push(one.message);
    return told.join("\n");
  }
  throw new Error("the build was to be refused");
}
