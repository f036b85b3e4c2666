/** npm run --silent annotate: JSON lines in, JSON lines out (CONTRACT: annotate). */
import { createInterface } from "node:readline";
import { annotate } from "../src/annotate/index.ts";
import { fr } from "../src/locales/fr/index.ts";

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, text, published = null, zone = null } = JSON.parse(line);
  const { quotations, times, actors } = annotate(text, { published, zone }, fr);
  const named = quotations.map((q) => ({ ...q, speakerName: q.speakerNames[0] ?? null }));
  process.stdout.write(`${JSON.stringify({ id, quotations: named, times, actors })}\n`);
}
