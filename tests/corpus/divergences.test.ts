import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";

const dossier = buildDossier("corpus");
const find = (id: string) => dossier.divergences.find((one) => one.id === id);
const values = (id: string) => find(id)?.readings.map(({ value }) => value);

it("finds by itself who is spelt, titled, timed, worded and attributed in two ways", () => {
  expect(values("name-john-matze")).toEqual(["John Matze", "John Matz"]);
  expect(values("role-john-matze")).toEqual(
    expect.arrayContaining(["fondateur de Parler", "cofondateur du site", "PDG du réseau social"]),
  );
  expect(values("time-shutdown")).toHaveLength(4);
  expect(find("time-shutdown")?.status).toBe("reconciled");
  expect(values("attribution-menaces-de-violence-et-d-activites")).toEqual(["Apple", "Apple, Google"]);
  expect(values("wording-observe-recemment-une-augmentation-persistante-de")).toHaveLength(4);
});

it("holds at least twenty divergences of all nine kinds, each reading with its proof", () => {
  expect(dossier.divergences.length).toBeGreaterThanOrEqual(20);
  expect([...new Set(dossier.divergences.map(({ kind }) => kind))].sort()).toEqual([
    "addressee",
    "attribution",
    "duration",
    "medium",
    "name",
    "number",
    "role",
    "time",
    "wording",
  ]);
  for (const { id, readings } of dossier.divergences) {
    expect(readings.length, id).toBeGreaterThan(1);
    for (const { evidence } of readings) expect(evidence.length, id).toBeGreaterThan(0);
  }
});

it("sees that two sources repeat one agency", () => {
  const shared = dossier.sources.find(({ id }) => id === "001")?.overlaps ?? [];
  const [most] = [...shared].sort((a, b) => b.words - a.words);
  expect(most?.article).toBe("004");
  expect(most?.words).toBeGreaterThan(50);
});

it("says which sources tell an event in the same words", () => {
  const told = dossier.events.filter(({ borrowed }) => borrowed.length > 0).map(({ id, borrowed }) => [id, borrowed]);
  expect(told).toEqual([
    ["capitol-assault", [["001", "004"]]],
    ["other-networks-suspend-trump", [["001", "002"]]],
  ]);
});
