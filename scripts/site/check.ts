import { dataFiles } from "../../src/publish/data/schema.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import type { Problem } from "../../src/read/problem.ts";
import { brokenLinks } from "./links.ts";

/** What is wrong with a written site: links that lead nowhere, data that its own schema refuses. */
export function checkSite(files: readonly SiteFile[]): Problem[] {
  return [...brokenLinks(files), ...refusedData(files)];
}

function refusedData(files: readonly SiteFile[]): Problem[] {
  return Object.entries(dataFiles).flatMap(([name, schema]) => {
    const path = `data/${name}.json`;
    const file = files.find((other) => other.path === path);
    if (!file) return [{ file: path, line: null, message: "expected this file, found none." }];
    const result = schema.safeParse(JSON.parse(new TextDecoder().decode(file.content as Uint8Array)));
    const issues = result.success ? [] : result.error.issues;
    return issues.map(({ path: at, message }) => ({ file: path, line: null, message: `${at.join(".")}: ${message}` }));
  });
}
