import { expect, test } from "vitest";
import { reasonFor } from "../../src/compose/reasons.ts";
import type { OverrideInput } from "../../src/read/schema.ts";

const facts = { at: "002 10-30", words: "Nous voterons en juin" };
const reason = { en: "The complaint was filed on Monday.", fr: "La plainte a été déposée lundi." };
const correction = (fields: object) =>
  [{ action: "correct", article: "002", quote: facts.words, reason, ...fields }] as unknown as OverrideInput[];
const why = (fields: object, changed: string[] | null) =>
  reasonFor("quotations", "002-nous-voterons-en-juin", facts, () => undefined, correction(fields), changed);

test("a correction tells why what it sets has changed", () => {
  expect(why({ saidOn: "2021-03-01" }, ["saidOn"])).toEqual(reason);
  expect(why({ saidOn: "2021-03-01" }, ["confidence", "saidOn"])).toEqual(reason);
  expect(why({ speakers: ["paul-morel"] }, ["confidence"])).toEqual(reason);
  expect(why({ saidOn: "2021-03-01" }, null)).toEqual(reason);
});

test("and of nothing else: of a day set before it says nothing about a speaker who is less sure now", () => {
  expect(why({ saidOn: "2021-03-01" }, ["confidence"])).toBeUndefined();
  expect(why({ speakers: ["paul-morel"] }, ["saidOn"])).toBeUndefined();
});
