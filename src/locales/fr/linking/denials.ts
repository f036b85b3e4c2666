// How an article says that what it has just told is denied.

const VERSION = "(?:version|affirmation|accusation|allégation|assertion|thèse|explication|présentation|lecture)s?";
const DENIES =
  "(?:contest|réfut|récus|nuanc|rejett|balai|balay|dément|démenti|ni)(?:e|ent|ait|aient|é|ée|t|tent|tait|taient)?(?!\\p{L})";
const SOMEBODY =
  "(?:l['’]intéressée?s?|ce dernier|cette dernière|celui-ci|celle-ci|l['’]entourage|le concerné|la concernée)";

export const denials = [
  { how: "taken back" as const, told: /^\s*c['’]était (?:faux|inexact|une erreur)(?!\p{L})/iu },
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
    told: /(?<!\p{L})(?:affirm|assur|souti|maintien|prétend|répond)\p{L}* (?:de son côté |pour sa part )?au contraire(?!\p{L})|n['’]a pas (?:la même (?:mémoire|version|lecture)|le même souvenir)|(?:donne|livre) une (?:tout )?autre version/iu,
  },
  {
    how: "named" as const,
    told: /(?<!\p{L})(?:nie|nient|dément|démentent|conteste|contestent)(?:, (?:lui|elle|eux|elles))? ?:/iu,
  },
];

/** "Nous avons écrit que le blessé était mort" */
export const ownWords = /(?<!\p{L})nous (?:avons|avions|annoncions|écrivions|indiquions)(?!\p{L})/iu;
