import type { TenseLocale } from "../../../annotate/times/locale.ts";
import { oneOf, words } from "../../../text/word-list.ts";
import { PASTS } from "./pasts.generated.ts";
import { notVerbs } from "./words/notVerbs.ts";

/** Words that end like a participle. */
const NO_PARTICIPLES = oneOf(`
  lieu peu jeu feu milieu plus ainsi aussi ici lui nous vous sous depuis puis mais pays avis mois trois fois dans moins près
  très après dès les des ses ces
`);
const MOTION = oneOf(`
  né mort venu revenu devenu parvenu intervenu survenu allé parti reparti sorti entré rentré arrivé tombé retombé resté décédé
  monté descendu passé retourné apparu
`);
/** Participles that no ending tells. */
const IRREGULAR = oneOf(`
  mort ouvert découvert offert mis remis pris repris commis soumis transmis admis rendu vendu perdu reçu élu conclu entendu
  détenu retenu disparu paru survenu intervenu venu tenu obtenu battu abattu réuni saisi sorti écrit inscrit interdit produit
  construit détruit
`);
const PLANNING = oneOf(`
  appel appels appelant invitation invitant appelé décidé prévu promis demandé invité convié proposé ordonné menacé accepté
  choisi voulu autorisé exigé juré envisagé exhorté sommé enjoint renoncé refusé tenté failli
`);
const SCHEDULED = oneOf(`
  prévu attendu fixé programmé convoqué censé planifié reporté repoussé ajourné renvoyé décalé reconduit prolongé
`);
const ARRANGED = oneOf(`
  organisé tenu joué disputé diffusé donné célébré animé présenté examiné débattu jugé entendu auditionné voté accueilli réuni consacré
  inauguré dévoilé lancé ouvert
`);

/**
 * French verbs tell their tense by their endings, so a table of forms would only repeat these few patterns: of the third persons
 * of the 7,826 verbs of the Lefff, the endings class 98.8 % of the imperfects and 99.9 % of the futures and conditionals
 * rightly (tests/annotate/times/tense.test.ts). What they take wrongly are some nouns, listed in `notVerbs`, and verbs in
 * -irer; what they miss are the auxiliaries and a few irregular forms. Both are listed by word.
 */
export const tense: TenseLocale = {
  past: words(
    `était étaient fut furent eut eurent fit firent vint vinrent tint tinrent dit dirent vit virent partit sortit tirait tiraient tira
    attirait attiraient attira retirait retiraient retira admirait admiraient inspirait inspiraient inspira respirait désirait
    désiraient aspirait aspiraient virait ${PASTS}`,
  ),
  future: words(`
    soit soient puisse puissent doit doivent peut peuvent devrait devraient pourrait pourraient faut espère espèrent comptent
    prévoit prévoient envisage envisagent entend entendent attend attendent souhaite souhaitent veut veulent appelle appellent
  `),
  restating: words("soit"),
  have: words("a ont ai as avons avez avait avaient avais avions aurait auraient eu ayant avoir aura auront"),
  be: words("est sont suis es sommes êtes était étaient serait seraient étant être soit soient"),
  there: words("y"),
  go: words("va vont vais allons allez allait allaient"),
  reflexive: words("s' se m' me t' te nous vous"),
  // "devait" looks ahead from a past: which way its date lies is open.
  present: words(`
    est sont a ont fait font dit disent peut va vont sait savent vient viennent tient tiennent met mettent prend prennent voit
    voient reste restent suit devait devaient
  `),
  participle: new RegExp(
    `^(?!(?:${NO_PARTICIPLES})$).*(?:[éiu]|é[es]|ée?s|ie?s?|ues?|us|ert|erte?s?|[aeo]inte?s?|its?|ites?|ises?|is|orte?s?|mort|mis|pris|dit|fait|faits|faites?)$`,
    "u",
  ),
  bareParticiple: new RegExp(`(?:é|ée|és|ées)$|^(?:${IRREGULAR})e?s?$`, "u"),
  infinitive: /(?:er|ir|re|oir)$/u,
  motion: new RegExp(`^(?:${MOTION})e?s?$`, "u"),
  planning: new RegExp(`^(?:${PLANNING})e?s?$`, "u"),
  linking: words("à de d' pour"),
  scheduled: new RegExp(`^(?:${SCHEDULED})e?s?$`, "u"),
  the: words("le"),
  arranged: new RegExp(`^(?:${ARRANGED})e?s?$`, "u"),
  aimed: words("à au pour"),
  // "déclarait" is an imperfect, "déclarerait" a conditional: after -r- only these stems are a future's.
  futureEnding: /(?:[eiïp]|[dlr]|tt|ît|(?:^|s)au|clu|inc|ev|[uv]iv|oi)r(?:a|ont|ait|aient)$/u,
  pastEnding: /(?:ait|aient|èrent|[^aeoq]irent|urent|inrent|.{2}[^aeo]a|gea|éa)$/u,
  presentEnding: /[^m]ent$/u,
  notVerbs,
  clause: words("que qu' qui dont où mais car et lorsque lorsqu' alors quand tandis puisque si"),
};
