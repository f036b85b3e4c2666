/**
 * npm run --silent annotate: what the engine finds, as JSON lines.
 *
 * In: {"id", "text", "published"?, "zone"?, "lang"?} a line. Out: {"id", "quotations", "times", "actors"} a line, in order;
 * for a line that cannot be read {"id", "error"}, and exit 1 at the end.
 */
import { isUtf8 } from "node:buffer";
import { setFlagsFromString } from "node:v8";
import { IANAZone } from "luxon";
import { z } from "zod";
import { annotate } from "../src/annotate/index.ts";
import { fr } from "../src/locales/fr/index.ts";
import type { Annotations } from "../src/model.ts";
import { isPublished } from "../src/text/edtf.ts";
import { fillCache } from "./annotate/fill-cache.ts";
import { linesOf } from "./annotate/lines.ts";
import { readCommand, run } from "./command.ts";
import { COMPILED_LATE } from "./compiled-late.ts";

for (const flag of COMPILED_LATE) setFlagsFromString(flag);
const { corpus, values } = readCommand(
  `npm run --silent annotate < IN.jsonl > OUT.jsonl
npm run annotate -- --cache DIR [--shard 3/16] [--corpus DIR]

Reads JSON lines {"id", "text", "published"?, "zone"?, "lang"?: "fr"} on standard input and writes, for each, a line
{"id", "quotations", "times", "actors"}. Offsets are Unicode code points of text. A line that cannot be read gives
{"id", "error"}; the others are still answered, and the command exits with 1.

With --cache it reads the articles of a dossier's folder instead, and keeps in DIR what it finds, for a build with the same --cache; with
--shard 3/16 the third of sixteen parts of them, so that many processes or machines fill one folder.`,
  { cache: { type: "string" }, shard: { type: "string" } },
  false,
);

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  published: z
    .string()
    // An instant may have parts of a second.
    .refine(
      (date) => isPublished(date.replace(/(:\d{2})\.\d+/, "$1")),
      "expected a date that exists, such as 2021-01 or 2021-01-11 (EDTF), or an instant such as 2021-01-11T08:00Z",
    )
    .nullish(),
  zone: z.string().refine(IANAZone.isValidZone, "not an IANA time zone").nullish(),
  lang: z.literal("fr", { error: "only fr is read so far" }).nullish(),
});

if (typeof values.cache === "string" || values.shard !== undefined) await run(() => fillCache(corpus, values));
else for await (const line of linesOf(process.stdin)) process.stdout.write(`${JSON.stringify(answer(line))}\n`);

function answer(line: Uint8Array): object {
  let input: unknown = null;
  try {
    // Read as well as it can be, so that a line that is not UTF-8 is told by its id.
    input = JSON.parse(new TextDecoder().decode(line));
    if (!isUtf8(line)) throw new TypeError("expected UTF-8, found bytes of another encoding. Save the line as UTF-8");
    const { id, text, published = null, zone = null } = lineSchema.parse(input);
    return { id, ...contract(annotate(text, { published, zone }, fr)) };
  } catch (error) {
    process.exitCode = 1;
    const id = typeof input === "object" && input !== null && "id" in input ? input.id : null;
    return { id: id ?? null, error: explain(error) };
  }
}

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; ");
  }
  return error instanceof SyntaxError ? `not JSON: ${error.message}` : (error as Error).message;
}

/** The fields of the contract; the speakers' names besides where there are two. */
function contract({ quotations, times, actors }: Annotations) {
  return {
    quotations: quotations.map((one) => ({
      ...pick(one, "start", "end", "exact", "kind", "speaker"),
      speakerName: one.speakerNames[0] ?? null,
      ...pick(one, "speakerNames", "confidence", "probability", "cue", "via", "incises", "reason", "saidOn"),
    })),
    times: times.map((one) =>
      pick(one, "start", "end", "text", "type", "value", "approximate", "certain", "local", "zone", "zoneBasis"),
    ),
    actors: actors.map((one) => pick(one, "name", "kind", "mentions", "roles")),
  };
}

/** These fields alone, in this order. */
function pick<T extends object, K extends keyof T>(one: T, ...fields: K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, one[field]])) as Pick<T, K>;
}
