import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonFiles } from "../../../src/publish/data/json.ts";
import { EMPTY_DOSSIER, sampleDossier } from "../../fixtures/sample-dossier.ts";

const contents = (dossier = sampleDossier()) =>
  Object.fromEntries(jsonFiles(dossier).map(({ path, content }) => [path, JSON.parse(String(content))]));

describe("data/*.json", () => {
  test("has the files of the contract, each with the key of its name and with what is gone", () => {
    const files = contents();
    const names = ["articles", "quotations", "actors", "utterances", "events", "divergences", "editions"];
    expect(Object.keys(files)).toEqual([...names.map((name) => `data/${name}.json`), "data/schema.json"]);
    for (const name of names.slice(0, -1)) expect(Object.keys(files[`data/${name}.json`])).toEqual([name, "withdrawn"]);
    expect(Object.keys(files["data/editions.json"])).toEqual(["editions"]);
  });

  test("has the keys of the contract, in its order", () => {
    const files = contents();
    const keys = (name: string) => Object.keys(files[`data/${name}.json`][name][0]).join(" ");
    expect(keys("articles")).toBe(
      "id file sha256 title publisher author credit published publishedBasis zone lang url words quotedShare proseShare overlaps overlapping shownShare",
    );
    expect(keys("quotations")).toBe(
      "id page article start end exact prefix suffix kind speakers speaker confidence probability cue via saidOn utterances status lang",
    );
    expect(keys("actors")).toBe("id page name kind aliases roles articles quotations mentions");
    expect(keys("utterances")).toBe("id speakers quotations identical");
    expect(keys("events")).toBe("id title when precision certain actors mood basis sources evidence clocks");
    expect(keys("divergences")).toBe("id kind about status readings");
    expect(keys("editions")).toBe("id date note added changed withdrawn changes");
  });

  test("gives a translation where there is one, and else no such key", () => {
    const quotations: { id: string; translation?: unknown }[] = contents()["data/quotations.json"].quotations;
    const translated = quotations.filter((quotation) => "translation" in quotation).map(({ id }) => id);
    expect(translated).toEqual(["tous-nos-partenaires"]);
  });

  test("satisfies its own schema, as an independent validator reads it", () => {
    for (const dossier of [sampleDossier(), EMPTY_DOSSIER]) {
      const { "data/schema.json": schema, ...files } = contents(dossier);
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      const validate = new Ajv2020({ allErrors: true }).compile(schema);
      for (const [path, content] of Object.entries(files)) {
        validate(content);
        expect(validate.errors ?? [], path).toEqual([]);
      }
      expect(validate({ quotations: [{ id: "a" }] })).toBe(false);
    }
  });

  test("does not depend on the order of the dossier's arrays", () => {
    const dossier = sampleDossier();
    const shuffled = {
      ...dossier,
      sources: [...dossier.sources].reverse(),
      quotations: [...dossier.quotations].reverse(),
      actors: dossier.actors.map((actor) => ({ ...actor, aliases: [...actor.aliases].reverse() })).reverse(),
      events: dossier.events.map((event) => ({ ...event, clocks: [...event.clocks].reverse() })).reverse(),
    };
    expect(jsonFiles(shuffled)).toEqual(jsonFiles(dossier));
  });

  test("ends each file with a line break and escapes no letter", () => {
    const quotations = String(jsonFiles(sampleDossier()).find(({ path }) => path === "data/quotations.json")?.content);
    expect(quotations.endsWith("}\n")).toBe(true);
    expect(quotations).toContain("observé récemment");
  });
});
