import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import { readFixture } from "./cases.ts";

const FOLDER = new URL("../../fixtures/times/", import.meta.url);

describe.each(readdirSync(FOLDER))("%s", (file) => {
  it.each(readFixture(new URL(file, FOLDER)))("line $line: $text", ({ text, published, zone, expected }) => {
    const { times } = annotate(text, { published, zone }, fr);
    const found = times.map((time) => {
      const marks = `${time.certain || time.value === null ? "" : "?"}${time.approximate ? "~" : ""}`;
      return `${time.text} = ${time.value ?? "-"}${marks && ` ${marks}`}`;
    });
    expect(found).toEqual(expected);
  });
});
