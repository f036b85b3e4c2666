import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentPolicy, standalonePolicy } from "../../src/publish/policy.ts";

test("docs/security.md tells the policies as the pages have them", () => {
  const told = readFileSync(join(import.meta.dirname, "../../docs/security.md"), "utf8");
  for (const searches of [true, false]) expect(told).toContain(`    ${contentPolicy(searches)}\n`);
});

test("a page that stands by itself may use its one style and nothing else", () => {
  // SHA-256 of "p{}", as `printf 'p{}' | openssl dgst -sha256 -binary | base64` has it.
  expect(standalonePolicy("p{}")).toBe(
    "default-src 'none'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src data:; form-action 'none'; base-uri 'none'",
  );
});
