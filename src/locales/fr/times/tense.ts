import type { TenseLocale } from "../../../annotate/times/locale.ts";
import { words } from "../../../text/word-list.ts";
import { PASTS } from "./pasts.generated.ts";
import { arranged } from "./words/arranged.ts";
import { clause } from "./words/clause.ts";
import { future } from "./words/future.ts";
import { have } from "./words/have.ts";
import { irregular } from "./words/irregular.ts";
import { motion } from "./words/motion.ts";
import { noParticiples } from "./words/noParticiples.ts";
import { notVerbs } from "./words/notVerbs.ts";
import { planning } from "./words/planning.ts";
import { present } from "./words/present.ts";
import { scheduled } from "./words/scheduled.ts";

/**
 * French verbs tell their tense by their endings, so a table of forms would only repeat these few patterns: of the third persons
 * of the 7,826 verbs of the Lefff, the endings class 98.8 % of the imperfects and 99.9 % of the futures and conditionals
 * rightly (tests/annotate/times/tense.test.ts). What they take wrongly are some nouns, listed in `notVerbs`, and verbs in
 * -irer; what they miss are the auxiliaries and a few irregular forms. Both are listed by word.
 */
export const tense: TenseLocale = {
  ...{ clause, future, have, present },
  past: words(
    `était étaient fut furent eut eurent fit firent vint vinrent tint tinrent dit dirent vit virent partit sortit tirait tiraient tira
    attirait attiraient attira retirait retiraient retira admirait admiraient inspirait inspiraient inspira respirait désirait
    désiraient aspirait aspiraient virait ${PASTS}`,
  ),
  restating: words("soit"),
  be: words("est sont suis es sommes êtes était étaient serait seraient étant être soit soient"),
  there: words("y"),
  go: words("va vont vais allons allez allait allaient"),
  reflexive: words("s' se m' me t' te nous vous"),
  participle: new RegExp(
    `^(?!(?:${noParticiples})$).*(?:[éiu]|é[es]|ée?s|ie?s?|ues?|us|ert|erte?s?|[aeo]inte?s?|its?|ites?|ises?|is|orte?s?|mort|mis|pris|dit|fait|faits|faites?)$`,
    "u",
  ),
  bareParticiple: new RegExp(`(?:é|ée|és|ées)$|^(?:${irregular})e?s?$`, "u"),
  infinitive: /(?:er|ir|re|oir)$/u,
  motion: new RegExp(`^(?:${motion})e?s?$`, "u"),
  planning: new RegExp(`^(?:${planning})e?s?$`, "u"),
  linking: words("à de d' pour"),
  scheduled: new RegExp(`^(?:${scheduled})e?s?$`, "u"),
  the: words("le"),
  arranged: new RegExp(`^(?:${arranged})e?s?$`, "u"),
  aimed: words("à au pour"),
  // "déclarait" is an imperfect, "déclarerait" a conditional: after -r- only these stems are a future's.
  futureEnding: /(?:[eiïp]|[dlr]|tt|ît|(?:^|s)au|clu|inc|ev|[uv]iv|oi)r(?:a|ont|ait|aient)$/u,
  pastEnding: /(?:ait|aient|èrent|[^aeoq]irent|urent|inrent|.{2}[^aeo]a|gea|éa)$/u,
  presentEnding: /[^m]ent$/u,
  notVerbs,
};
