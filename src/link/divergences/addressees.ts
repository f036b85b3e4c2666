import type { Place } from "../../model.ts";
import { codePoints } from "../../text/codepoints.ts";
import { foldWord } from "../../text/fold.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder, membersOf, readingsOf, sourcesDiffer } from "./finder.ts";

/** Code points after the verb and the speaker in which stands to whom. */
const AFTER = 60;

/**
 * One utterance said to different people: "a-t-elle dit aux journalistes" / "… aux riverains". Only people and bodies that the
 * locale knows by their look, right after the verb and the speaker: a place or an occasion is no addressee.
 */
export function addressees({ addressee, publics }: LinkLocale): Finder {
  return (linked) => {
    const read = new Map(linked.articles.map(({ article }) => [article.id, readerOf(article)]));
    return linked.utterances.flatMap((utterance) => {
      const told = membersOf(utterance, linked).flatMap(
        ({ article, end, cue, speaker }): (Place & { to: string })[] => {
          const from = Math.max(end, cue?.end ?? 0, speaker?.end ?? 0);
          // The verb before the words: "a lancé aux riverains : « … »".
          const starts =
            cue && cue.end < end
              ? [cue.end, Math.max(cue.end, speaker && speaker.end < end ? speaker.end : 0)]
              : [from];
          for (const start of starts) {
            const hit = addressee.exec(read.get(article)?.(start, start + AFTER) ?? "");
            const to = hit?.groups?.to;
            if (!hit || !to) continue;
            const at = start + codePoints(hit[0].slice(0, hit[0].length - to.length));
            return [{ article, start: at, end: at + codePoints(to), to }];
          }
          return [];
        },
      );
      const classOf = (to: string) => {
        const folded = foldWord(to);
        return publics.find((names) => names.some((name) => folded.includes(name)))?.[0] ?? folded;
      };
      const readings = readingsOf(told, ({ to }) => to, classOf);
      return sourcesDiffer(told, ({ to }) => classOf(to)) ? [divergence("addressee", utterance.id, readings)] : [];
    });
  };
}
