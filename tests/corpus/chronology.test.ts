import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";

const dossier = buildDossier("corpus");

it("dates every event as the sources do, in order", () => {
  expect(dossier.events.map(({ id, when, precision }) => [id, when, precision])).toEqual([
    ["gab-created", "2016-08", "month"],
    ["parler-launched", "2018", "year"],
    ["capitol-assault", "2021-01-06", "day"],
    ["other-networks-suspend-trump", "2021-01-06/2021-01-10", "interval"],
    ["dlive-bans", "2021-01-06/2021-01-11", "interval"],
    ["google-removes-parler", "2021-01-08", "day"],
    ["twitter-bans-trump", "2021-01-08", "day"],
    ["parler-tops-app-store", "2021-01-09", "day"],
    ["apple-removes-parler", "2021-01-09", "day"],
    ["amazon-letter", "2021-01-09TEV", "part-of-day"],
    ["matze-fox-news", "2021-01-10", "day"],
    ["matze-week", "2021-01-10", "day"],
    ["matze-statement", "2021-01-10TEV", "part-of-day"],
    ["shutdown", "2021-01-11T08:00Z", "hour"],
    ["complaint", "2021-01-11", "day"],
    ["amazon-answers", "2021-01-11", "day"],
    ["matze-buzzfeed", "2021-01-11", "day"],
    ["apple-email", null, "unknown"],
  ]);
});

it("puts the four clocks of the shutdown on one instant, and says whose they are", () => {
  const shutdown = dossier.events.find(({ id }) => id === "shutdown");
  const clocks = shutdown?.clocks.map(({ article, local, zone, zoneBasis, instant }) => [
    article,
    local,
    zone,
    zoneBasis,
    instant,
  ]);
  expect(clocks).toEqual([
    ["001", "2021-01-11T08:00", "Etc/GMT", "stated", "2021-01-11T08:00Z"],
    ["002", "2021-01-11T00:00", "America/Los_Angeles", "stated", "2021-01-11T08:00Z"],
    ["004", "2021-01-11T09:00", "Europe/Paris", "publisher", "2021-01-11T08:00Z"],
    ["005", "2021-01-11T00:00", "America/Los_Angeles", "assumed", "2021-01-11T08:00Z"],
  ]);
});

it("proves every event by a place in an article", () => {
  for (const { id, evidence } of dossier.events) expect(evidence.length, id).toBeGreaterThan(0);
});

it("counts no source that only announces an event, and every source that the dossier itself cites for it", () => {
  const rows = new Map(
    dossier.events.map(({ id, evidence }) => [id, [...new Set(evidence.map(({ article }) => article))].sort()]),
  );
  expect(dossier.events.find(({ id }) => id === "shutdown")?.evidence[0]).toMatchObject({
    article: "001",
    says: "announces",
  });
  expect(dossier.events.find(({ id }) => id === "shutdown")?.sources).toBe(4);
  for (const { about, readings } of dossier.divergences) {
    const row = rows.get(about);
    if (row)
      for (const { evidence } of readings) for (const { article } of evidence) expect(row, about).toContain(article);
  }
  const all = dossier.sources.map(({ id }) => id);
  expect(rows.get("google-removes-parler")).toEqual(all);
  expect(rows.get("apple-removes-parler")).toEqual(all);
  expect(rows.get("amazon-letter")).toEqual(all);
});
