/** What a record keeps of each kind of thing (`stateOf` in compose writes it): enough to tell it years later, and to see that it changed. */
import { z } from "zod";
import type { Fact, RecordedKind } from "../model.ts";
import { isEdtf } from "../text/edtf.ts";
import { divergenceKind, localised, slugId } from "./schema.ts";

const words = z.string({ error: "expected text" }).min(1, "expected text");
const ids = z.array(slugId, { error: "expected a list of ids" });
const date = z.string({ error: "expected a date" }).refine(isEdtf, "expected a date such as 2021-01 or 2021-01-11");

const FACTS: Readonly<Record<RecordedKind, z.ZodObject>> = {
  articles: z.strictObject({
    title: words.optional(),
    publisher: words.optional(),
    author: words.optional(),
    published: date.optional(),
    sha256: words,
  }),
  actors: z.strictObject({ name: words, kind: z.enum(["person", "organization", "other"]) }),
  quotations: z.strictObject({
    at: words.regex(/^[a-z0-9-]+ \d+-\d+$/, 'expected a place such as "001 120-161"'),
    words,
    speakers: ids,
    confidence: z.enum(["certain", "likely"]).optional(),
    kind: z.enum(["direct", "mixed"]),
    via: words.optional(),
    saidOn: date.optional(),
  }),
  utterances: z.strictObject({ title: localised.optional(), words, speakers: ids, quotations: ids }),
  events: z.strictObject({
    title: localised,
    when: date.optional(),
    mood: z.literal("announced").optional(),
    actors: ids,
    sources: ids,
  }),
  divergences: z.strictObject({
    kind: divergenceKind,
    about: words,
    status: z.enum(["open", "reconciled"]),
    readings: z.array(words),
  }),
};

type Recorded = Record<string, Fact>;

/** Everything that is kept of a thing when it is added. */
export const factsOf = (kind: RecordedKind) => FACTS[kind] as unknown as z.ZodType<Recorded>;

/** What changed: each field as it was and is, null where there was or is nothing. */
export function changedFacts(kind: RecordedKind): z.ZodType<Record<string, { was: Fact; now: Fact }>> {
  const fields = Object.entries(FACTS[kind].shape).map(([field, fact]) => {
    const [value, canGo] = fact instanceof z.ZodOptional ? [fact.unwrap(), true] : [fact, false];
    const was = z.union([z.null(), value]);
    return [field, z.strictObject({ was, now: canGo ? was : value }).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<Record<string, { was: Fact; now: Fact }>>;
}
