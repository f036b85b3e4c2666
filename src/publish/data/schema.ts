/**
 * What each file of data/ holds: the one place where their shape stands. data/schema.json is made from it, the rows are typed
 * by it, and the tests hold a build against it. `start` and `end` count Unicode code points of an article's text, `end` exclusive.
 */
import { z } from "zod";
import { RECORDED } from "../../model.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "letters, digits and hyphens");
const ids = z.array(id);
const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);
const span = { start: offset, end: offset };
const place = z.strictObject({ article: id, ...span });
const mention = z.strictObject({ ...span, text: z.string() });
const localised = z.record(z.string(), z.string());

export const article = z.strictObject({
  id,
  file: z.string().describe("Path under the corpus folder"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  credit: z.string().nullable().describe("The agency credited for the text or its pictures"),
  published: z.string().nullable().describe("EDTF"),
  publishedBasis: z.enum(["stated", "inferred", "unknown"]),
  zone: z.string().nullable().describe("IANA zone of the publisher's clock"),
  lang: z.string(),
  url: z.string().nullable(),
  words: z.int().nonnegative(),
  quotedShare: share.describe("Share of the article's characters that stand in published quotations"),
  proseShare: share.describe("Share of the journalist's own characters that are shown beside them"),
  overlaps: z.array(z.strictObject({ article: id, words: z.int().positive() })),
  overlapping: z.int().nonnegative(),
  shownShare: share.describe("Share of all characters that are shown: quotations, prose and the headline"),
});

export const quotation = z.strictObject({
  id,
  page: z.string(),
  article: id,
  ...span,
  exact: z.string().min(1).describe("text[start:end], letter for letter"),
  prefix: z.string(),
  suffix: z.string(),
  kind: z.enum(["direct", "mixed"]),
  speakers: ids,
  speaker: mention.nullable(),
  confidence: z.enum(["certain", "likely"]).nullable(),
  probability: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("How often such an answer is right, measured on text not seen; 1 where the editor says so"),
  cue: mention.nullable(),
  via: z.string().nullable().describe("The medium that relayed the words"),
  saidOn: z.string().nullable().describe("EDTF"),
  utterances: ids,
  status: z.enum(["extracted", "confirmed", "corrected"]),
  lang: z.string(),
  translation: localised.optional(),
});

export const actor = z.strictObject({
  id,
  page: z.string(),
  name: z.string().min(1),
  kind: z.enum(["person", "organization", "other"]),
  aliases: z.array(z.string()),
  roles: z.array(z.strictObject({ role: z.string(), article: id, ...span })),
  articles: ids,
  quotations: ids,
  mentions: z.int().nonnegative(),
});

export const utterance = z.strictObject({
  id,
  speakers: ids,
  quotations: ids,
  identical: z.boolean().describe("All renderings agree once case, marks and typography are folded"),
  title: z.record(z.string(), z.string()).optional().describe("What the editor calls it, by language"),
});

const clock = z.strictObject({
  ...place.shape,
  exact: z.string(),
  local: z.string(),
  zone: z.string().nullable(),
  zoneBasis: z.enum(["stated", "publisher", "assumed", "unknown"]),
  instant: z.string().nullable(),
});

export const event = z.strictObject({
  id,
  title: localised,
  when: z.string().nullable().describe("EDTF, or an instant"),
  precision: z.enum(["minute", "hour", "part-of-day", "day", "week", "month", "year", "interval", "unknown"]),
  certain: z.boolean(),
  actors: ids,
  mood: z.enum(["fact", "announced", "alleged", "requested"]),
  basis: z.enum(["editor", "stated", "relative", "article", "noun"]),
  sources: z
    .int()
    .nonnegative()
    .describe("independent sources: those of one publisher, or that repeat one another, are one"),
  evidence: z.array(z.strictObject({ ...place.shape, says: z.enum(["reports", "announces", "alludes"]) })),
  clocks: z.array(clock),
});

export const divergence = z.strictObject({
  id,
  kind: z.enum(["name", "role", "time", "duration", "number", "wording", "attribution", "addressee", "medium"]),
  about: z.string(),
  status: z.enum(["open", "reconciled"]),
  readings: z.array(z.strictObject({ value: z.string(), evidence: z.array(place) })),
});

const changes = z.strictObject({
  articles: ids,
  actors: ids,
  quotations: ids,
  utterances: ids,
  events: ids,
  divergences: ids,
});

const fact = z.union([z.string(), z.number(), z.null(), z.array(z.string()), localised]);

export const edition = z.strictObject({
  id,
  date: z.string(),
  note: z.string(),
  added: changes,
  changed: changes,
  withdrawn: changes,
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(RECORDED),
        id,
        fields: z.record(z.string(), z.strictObject({ was: fact, now: fact })),
        why: localised.nullable(),
      }),
    )
    .describe("Each thing changed: its fields, with their old and new values"),
});

export const withdrawn = z.strictObject({
  id,
  page: z.string().describe("Where the site says what became of it"),
  edition: id,
  date: z.string(),
  became: id.nullable().describe("The id of what took its place"),
  why: localised.nullable(),
});

/** Ids that were published once and are no more, with what became of each: an id is never lost. */
const former = z.array(withdrawn);

/** The files, by the name that is also their one key: data/NAME.json holds {"NAME": […]}. */
export const dataFiles = {
  articles: z.strictObject({ articles: z.array(article), withdrawn: former }),
  quotations: z.strictObject({ quotations: z.array(quotation), withdrawn: former }),
  actors: z.strictObject({ actors: z.array(actor), withdrawn: former }),
  utterances: z.strictObject({ utterances: z.array(utterance), withdrawn: former }),
  events: z.strictObject({ events: z.array(event), withdrawn: former }),
  divergences: z.strictObject({ divergences: z.array(divergence), withdrawn: former }),
  editions: z.strictObject({ editions: z.array(edition) }),
};

/** JSON Schema 2020-12 that every file of data/ satisfies: each is one of the shapes under `$defs`. */
export function jsonSchema(): Record<string, unknown> {
  const shapes = Object.entries(dataFiles).map(([name, shape]) => {
    const { $schema: _, ...definition } = z.toJSONSchema(shape, { target: "draft-2020-12" });
    return [name, definition] as const;
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Data files of a dossier",
    oneOf: shapes.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(shapes),
  };
}
