import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as components from "../../../_includes/components/index.ts";

test("each component of the theme can be replaced by a file of its name", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../_includes/components"));
  const names = files.filter((name) => name.endsWith(".tsx")).map((name) => name.replace(/\.tsx$/, ""));
  expect(Object.keys(components)).toEqual(names.sort());
});
