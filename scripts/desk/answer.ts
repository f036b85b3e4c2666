import type { Doubt, Edit, Entry } from "../../src/compose/doubts/index.ts";
import { nameActor } from "../../src/link/name-actor.ts";
import type { Dossier } from "../../src/model.ts";
import { slug } from "../../src/text/fold.ts";

/** What the page sends: a way out of a doubt, with what the editor filled in; or a sweep over all that is like it. */
export interface Answer {
  doubt: string;
  does: Edit["does"] | "confirm-article" | "confirm-speaker" | "confirm-certain";
  /** What the edit asks for: a name, a kind, a date; of speakers one or more, none where nobody is named. */
  value?: string | readonly string[];
  /** What readers are told of a correction, in words of the editor's own. */
  reason?: string;
  /** What somebody is whom no article was found to name. */
  kind?: "person" | "organization" | "other";
}

/** The edits that an answer comes to, in the order in which they are written. */
export function editsOf(answer: Answer, doubt: Doubt, dossier: Dossier): Pick<Edit, "file" | "list" | "entries">[] {
  const sweep = sweepOf(answer, doubt, dossier);
  if (sweep) return [{ file: "overrides.yaml", list: null, entries: [sweep] }];
  const edit = doubt.edits.find(({ does }) => does === answer.does);
  if (!edit) throw new Error(`expected ${doubt.edits.map(({ does }) => does).join(", ")}, found ${answer.does}`);
  const [first, ...rest] = edit.entries;
  if (first === undefined || typeof first === "string") return [edit];
  let entry: Entry = first;
  const unknown: Entry[] = [];
  if (edit.asks === "speakers") {
    const name = nameActor(dossier.actors);
    const speakers = [answer.value ?? []].flat().map((written) => {
      const found = name(written.trim());
      if ("id" in found) return found.id;
      unknown.push({ name: written.trim(), kind: answer.kind ?? "person" });
      return slug(written);
    });
    entry = { ...entry, speakers };
  } else if (edit.asks !== null) {
    if (typeof answer.value !== "string" || answer.value.trim() === "")
      throw new Error(`expected ${edit.asks}, found nothing`);
    entry = { ...entry, [edit.asks]: answer.value.trim() };
  }
  if (answer.reason?.trim() && "reason" in entry) entry = { ...entry, reason: answer.reason.trim() };
  const listed = unknown.length > 0 ? [{ file: "dossier.yaml", list: "actors", entries: unknown } as const] : [];
  return [...listed, { ...edit, entries: [entry, ...rest] }];
}

/** One entry for all quotations of the article, of the speaker, or that are certain; of the articles there are now, since later ones are not read yet. */
function sweepOf({ does }: Answer, { passages, speakers }: Doubt, { sources }: Dossier): Exclude<Entry, string> | null {
  const articles = sources.map(({ id }) => id);
  const [article, speaker] = [passages[0]?.article, speakers[0]];
  if (does === "confirm-certain") return { action: "confirm", all: "certain", articles };
  if (does === "confirm-article" && article !== undefined) return { action: "confirm", article };
  if (does === "confirm-speaker" && speaker !== undefined) return { action: "confirm", actor: speaker, articles };
  return null;
}
