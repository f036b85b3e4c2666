// How an article says that what it has just told is denied.

const VERSION = "(?:version|affirmation|accusation|allégation|assertion|thèse|explication|présentation|lecture)s?";
const DENIES =
  "(?:contest|réfut|récus|nuanc|rejett|balai|balay|dément|démenti|ni)(?:e|ent|ait|aient|é|ée|t|tent|tait|taient)?(?!\\p{L})";
const SOMEBODY =
  "(?:l['’]intéressée?s?|ce dernier|cette dernière|celui-ci|celle-ci|l['’]entourage|le concerné|la concernée)";

const HOLDS =
  "(?<!\\p{L})(?:(?:affirm|assur|jur|prétend|soutien|souten)\\p{L}*|maint(?:ient|iennent|enait)|dit|disent|disait|disaient)(?: (?:aujourd['’]hui|toujours))? ";
/** What is taken up of what stands before: "ne l'avoir jamais reçu", "qu'il n'en a pas trace", "n'avoir jamais vu ce courriel". */
const NOTHING =
  "(?:qu['’](?:il|elle|ils|elles) )?(?:n(?:e |['’])(?:(?:l['’]|en )(?:a|ont|avait|avaient|avoir)|y avoir)\\s?[«\"“]?\\s?(?:jamais|rien|pas)(?!\\p{L})|" +
  "ne (?:pas|jamais) (?:l['’]|en |y )avoir(?!\\p{L})|n['’]avoir (?:jamais|pas) \\p{L}+ (?:cet?|cette|ces) \\p{L}+|n['’]avoir rien \\p{L}+(?=\\s?[.…]))";
const RECEIVED =
  "(?=[^.;]*(?<!\\p{L})(?:reçue?s?|vue?s?|connaissance|trace|yeux|alertée?s?|informée?s?|prévenue?s?)(?!\\p{L}))";

export const denials = [
  {
    how: "taken back" as const,
    told: /^\s*(?:c['’]était (?:faux|inexact|une erreur)|(?:cette|ces|l['’]|les) ?(?:informations?|affirmations?) (?:était|étaient|est|sont|s['’]est (?:révélée|avérée)|s['’]avère) (?:fausse|inexacte|erronée|infondée)s?)(?!\p{L})/iu,
  },
  {
    how: "beside" as const,
    told: new RegExp(`^\\s*(?:une?|cette|des|ces) ${VERSION} que (?:[^.;:«»"]{0,40} )?(?:${DENIES}|juge)`, "iu"),
  },
  {
    how: "beside" as const,
    told: new RegExp(
      `(?:^|, )${SOMEBODY}(?:, (?:lui|elle|eux|elles),)? (?:l[ea]s? |l['’])?(?:a |ont |avait )?(?:formellement |fermement )?${DENIES}` +
        // "nie tout" says nothing of what stands before.
        "(?! (?:tout|en bloc|(?:tous |toutes )?(?:les? |l['’])?(?:faits?|accusations?|charges?))(?!\\p{L}))",
      "iu",
    ),
  },
  {
    how: "beside" as const,
    told: /^\s*[«"“”']*\s*(?:c['’]est (?:totalement |absolument |complètement |entièrement |rigoureusement )?(?:faux|inexact|impossible|un mensonge)|faux(?! [\p{L}-]*(?:départ|pas))(?=[ ,.!]))/iu,
  },
  {
    how: "beside" as const,
    told: /^\s*(?:(?:rien de tel|il n['’]en est rien|tout (?:cela|ça) est faux)(?=[^.«]*, (?:assure|affirme|jure|objecte|répond|rétorque|réplique|tranche)(?!\p{L}))|(?:elle|il)s? (?:dément|démentent|nie|nient)\s*[.:])/iu,
  },
  { how: "received" as const, told: new RegExp(`${HOLDS}${RECEIVED}${NOTHING}`, "iu") },
  { how: "named" as const, told: new RegExp(`${HOLDS}${NOTHING}`, "iu") },
  {
    how: "beside" as const,
    told: /^\s*(?:jusqu['’](?:alors|ici)|jusque-là),? [^.;:«»"]{2,40}? (?:affirmai|assurai|jurai|niai|prétendai|soutenai)(?:t|ent)(?!\p{L})/iu,
  },
  {
    how: "beside" as const,
    told: /(?<!\p{L})(?:affirm|assur|souti|maintien|prétend|répond)\p{L}* (?:de son côté |pour sa part )?au contraire(?!\p{L})|n['’]a pas (?:la même (?:mémoire|version|lecture)|le même souvenir)|(?:donne|livre) une (?:tout )?autre version/iu,
  },
  {
    how: "named" as const,
    told: /(?<!\p{L})(?:nie|nient|dément|démentent|conteste|contestent)(?:, (?:lui|elle|eux|elles))? ?:/iu,
  },
];

/** "|relâché lundi|, et non |déféré", "mis en examen |pour faux|, et non |pour escroquerie" */
export const retracts = [
  /(?:^(?:(?:par ailleurs|de plus|en outre|enfin), )?|(?<=[;:] ))(?<right>(?:[^;:«»"“”]|: )+?),? et non (?:pas )?(?<wrong>(?:(?<link>pour|à|de|par|en|sur|avec|dans|contre) )?[^,;:.«»"“”]{4,80})/iu,
  /(?<=^|[;:] )(?<right>[^;:«»"“”]*?(?<!\p{L})(?:ne |n['’])[^;:,«»"“”]*?(?<!\p{L})(?:pas|jamais) (?<denied>[^;:,«»"“”]*)), (?<wrong>contrairement à ce (?:que |qui |qu['’])[^,;:.]{3,60})/iu,
];
export const mayRetract = /(?<!\p{L})(?:et non|contrairement à ce)(?!\p{L})/iu;
/** What says that something was told otherwise before. */
export const erratum = new RegExp(
  "(?<!\\p{L})(?:(?:rectificatif|correction|erratum|précision)(?: \\p{L}+)?\\s?[.:]|c['’]est une erreur|nos excuses|" +
    "nous (?:avons|avions) (?:écrit|indiqué|annoncé|affirmé|publié)|nous (?:écrivions|indiquions|annoncions|affirmions)|" +
    "(?:première|précédente) version de (?:cet|notre) article|comme on a pu le (?:lire|voir|entendre|croire)|" +
    "contrairement à ce (?:que |qui |qu['’])[^,;.]{0,40}(?:dire|dit|écri|indiqu|annonc|affirm|publi|rapport|lire))",
  "iu",
);

/** How something comes to somebody who says that it has not: "Elle l'envoie par courriel", "il a écrit au maire". */
export const gives =
  /(?<!\p{L})(?:adress|alert|avert|confi|donn|écri[tv]|envoi|envoy|inform|montr|post|préven|prévien|remet|remis|rédig|signal|transm)\p{L}*/iu;

/** "nous avions écrit que |Paul Kerdrel| avait été |contrôlé positif|": whom an article takes back what it said of, and what. */
export const takenBack =
  /(?<!\p{L})nous (?:avons|avions|écrivions|indiquions|annoncions|affirmions)[^.;:]*? (?:que |qu['’])(?:[^.;:]*? )?(?:avai|étai|aurai|serai)(?:t|ent)(?: été)? (?<denied>[^.;:]+)/iu;

/** "Nous avons écrit que le blessé était mort" */
export const ownWords = /(?<!\p{L})nous (?:avons|avions|annoncions|écrivions|indiquions)(?!\p{L})/iu;
