import type { Divergence, Place } from "../../model.ts";
import { slug } from "../../text/fold.ts";
import { touching } from "../../text/spans.ts";
import type { Openings } from "../facts/openings.ts";
import type { AllFacts } from "../facts/read.ts";
import { mentionsOf } from "../facts/told.ts";
import { toldElsewhere } from "../facts/told-elsewhere.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { proving } from "./about.ts";
import { divergence, type Finder } from "./finder.ts";

/** Words by which a denial is known. */
const WORDS = 6;

/** Code points between what says so and who does. */
const BESIDE = 2;

/** What one says and another denies, where an article says so: the claim in its words, and the denial in its own. */
export function denials(all: AllFacts, openings: Openings, locale: LinkLocale): Finder {
  return (linked) => {
    const { articles, actors, events, quotations } = linked;
    const told = all("denials");
    const provedAt = proving(events);
    const read = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
    const say = ({ article, start, end }: Place) => read.get(article)?.(start, end).replace(/\s+/g, " ").trim() ?? "";
    const speakers = new Map([...quotations.values()].map((one) => [`${one.article} ${one.start}`, one.speakers]));
    const present = mentionsOf(actors);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    return told.map(({ claim, denial, cue, isOwn, error }): Divergence => {
      // "Une version que conteste |Anne Roux", "|Le port| affirme au contraire"
      const near = touching(present.get(claim.article) ?? [], cue.start - BESIDE, cue.end + BESIDE);
      const beside = near.find(({ start, end }) => end === cue.start - 1 || start === cue.end + 1);
      const [said] = speakers.get(`${denial.article} ${denial.start}`) ?? [];
      const who = error ? error.who : (said ?? beside?.id);
      const name = byId.get(who ?? "")?.name;
      const elsewhere = error ? toldElsewhere(claim.article, error, linked, openings, locale) : [];
      const claims = elsewhere.length > 0 && !error?.isHere ? elsewhere : [claim, ...elsewhere];
      const readings = [claims, [denial]].map((evidence) => ({ value: say(evidence[0] ?? claim), evidence }));
      // What an article takes back of what another told is about the event that this one proves.
      const [event] = isOwn ? elsewhere.flatMap(provedAt) : [];
      const found = divergence("wording", event?.id ?? who ?? claim.article, readings);
      const title = isOwn ? CORRECTED : DISPUTED;
      return {
        ...found,
        id: `${found.id}-${slug(say(denial).split(" ").slice(0, WORDS).join(" "))}`,
        title: name === undefined ? title : { en: `${title.en} (${name})`, fr: `${title.fr} (${name})` },
        corrected: isOwn ? denial : null,
      };
    });
  };
}

const CORRECTED = { en: "Account corrected", fr: "Version rectifiée" };
const DISPUTED = { en: "Account disputed", fr: "Version contestée" };
