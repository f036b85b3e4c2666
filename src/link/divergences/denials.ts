import type { Divergence, Place } from "../../model.ts";
import { slug } from "../../text/fold.ts";
import { touching } from "../../text/spans.ts";
import type { AllFacts } from "../facts/read.ts";
import { mentionsOf } from "../facts/told.ts";
import { readerOf } from "../reader-of.ts";
import { divergence, type Finder } from "./finder.ts";

/** Words by which a denial is known. */
const WORDS = 6;

/** Code points between what says so and who does. */
const BESIDE = 2;

/** What one says and another denies, where an article says so: the claim in its words, and the denial in its own. */
export function denials(all: AllFacts): Finder {
  return ({ articles, actors, quotations }) => {
    const told = all("denials");
    const read = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
    const say = ({ article, start, end }: Place) => read.get(article)?.(start, end).replace(/\s+/g, " ").trim() ?? "";
    const speakers = new Map([...quotations.values()].map((one) => [`${one.article} ${one.start}`, one.speakers]));
    const present = mentionsOf(actors);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    return told.map(({ claim, denial, cue, isOwn }): Divergence => {
      // "Une version que conteste |Anne Roux", "|Le port| affirme au contraire"
      const near = touching(present.get(claim.article) ?? [], cue.start - BESIDE, cue.end + BESIDE);
      const beside = near.find(({ start, end }) => end === cue.start - 1 || start === cue.end + 1);
      const [said] = speakers.get(`${denial.article} ${denial.start}`) ?? [];
      const who = said ?? beside?.id;
      const name = who === undefined ? undefined : byId.get(who)?.name;
      const readings = [claim, denial].map((place) => ({ value: say(place), evidence: [place] }));
      const found = divergence("wording", who ?? claim.article, readings);
      return {
        ...found,
        id: `${found.id}-${slug(say(denial).split(" ").slice(0, WORDS).join(" "))}`,
        title: name === undefined ? DISPUTED : { en: `${DISPUTED.en} (${name})`, fr: `${DISPUTED.fr} (${name})` },
        corrected: isOwn ? denial : null,
      };
    });
  };
}

const DISPUTED = { en: "Account disputed", fr: "Version contestée" };
