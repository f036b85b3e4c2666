/**
 * What is written together with the next word and searched apart from it: the elided particle of « l’assaut », « qu'il »,
 * « jusqu’à », and the number of « 24h », « 8h30 ». Sticky on no position.
 */
export const joined =
  /(?<![\p{L}\p{N}])(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=[\p{L}\p{N}])|\d{1,2}(?=h(?:\d{2})?(?![\p{L}\p{N}])))|(?<=(?<![\p{L}\p{N}])\d{1,2})h(?=\d{2}(?![\p{L}\p{N}]))/giu;

/** "assaut du Capitole": words that a reader types between those that matter. They are asked for where nothing else is. */
export const functionWords: ReadonlySet<string> = new Set(
  "a à au aux ce ces cette d de des du elle elles en est et il ils je l la le les leur leurs mais n ne nous on ou où par mlle mm mme mr pour qu que qui s sa se ses son sont sur un une vous y".split(
    " ",
  ),
);

const form = (pattern: string, stems: string) => ({
  forms: new RegExp(`^(?:${pattern})$`, "iu"),
  stems: stems.split(" "),
});

/**
 * Verbs whose forms share no stem, and so are not brought together by the index: each form that a word may have, then one
 * form for each stem, in which $1 is what the first brackets held. "pouvoir" finds « peut », "soutient" finds « soutenu ».
 */
export const otherForms: readonly { forms: RegExp; stems: readonly string[] }[] = [
  // "élus" and "élu", "photos" and "photo": the index takes a plural's s away after other letters alone.
  form("(\\p{L}{2,}[ou])s?", "$1 $1s"),
  // "identification" and "identifier"
  form("(\\p{L}{2,})ifi(?:cations?|er|ée?s?|e|ent|ant|ai[st]|aient|era|eront)", "$1ifier $1ification"),
  // "fondatrice" and "fondateur", "vendeuse" and "vendeur"
  form("(\\p{L}{3,})(?:teur|trice)s?", "$1teur $1trice"),
  form("(\\p{L}{3,})eu(?:r|se)s?", "$1eur $1euse"),
  // "incitent" and "incitant": the index keeps the ending of the third person plural, which adverbs and nouns have too.
  form("(\\p{L}{3,})ent", "$1er $1é"),
  form("(\\p{L}{3,})(?:er|ant|ée?s?|ai[st]|aient|era|eront|erait|ons|ez)", "$1ent"),
  form(
    "aller|allons|allez|all(?:ais|ait|aient|ant|ée?s?)|vais|vas?|vont|ir(?:ai|as|a|ons|ez|ont|ait)|aill\\p{L}+",
    "aller vais va vont ira aille",
  ),
  form(
    "(re)?(?:devoir|devons|devez|dev(?:ais|ait|aient|ions|iez)|doi(?:s|t|ve|ves|vent)|devr\\p{L}{1,5}|dû|dus?|dues?|dut|durent)",
    "$1devoir $1doit $1doivent $1devra dû",
  ),
  form(
    "(re|contre|inter|pré|mé)?di(?:re|s|t|te|ts|tes|sons|sez|sent|sant|sais|sait|saient|r(?:ai|as|a|ons|ez|ont|ais|ait|aient))",
    "$1dire $1dit $1disent $1dira",
  ),
  form(
    "(re|dé|satis|contre)?(?:faire|fai[st]|fait[es]s?|faisons|faites|font|fais(?:ais|ait|aient|ant)|fer(?:ai|as|a|ons|ez|ont|ais|ait|aient)|fass\\p{L}+|fit|firent)",
    "$1faire $1fait $1font $1faisait $1fera $1fasse $1fit",
  ),
  form(
    "(ad|com|o|per|pro|re|sou|trans|é|compro)?m(?:ettre|et(?:s|tons|tez|tent|tant|tai\\p{L}+|tr\\p{L}+)?|ise?s?|it|irent)",
    "$1mettre $1met $1mettent $1mettra $1mis $1mit",
  ),
  form(
    "pouvoir|peu[xt]|peuvent|pouv\\p{L}+|pourr\\p{L}{1,5}|puiss\\p{L}+|pu|purent",
    "pouvoir peut peuvent pourra puisse pu",
  ),
  form(
    "(ap|com|sur|re|mé)?pr(?:endre|end(?:s|r\\p{L}+)?|en(?:ons|ez|nent|ne|nes|ant|ai\\p{L}+)|ise?s?|it|irent)",
    "$1prendre $1prend $1prennent $1prenait $1pris $1prit",
  ),
  form("(re|per|con|dé)(?:ç\\p{L}+|cev\\p{L}+)", "$1cevoir $1çoit $1çoivent $1çu $1cevra"),
  form("savoir|sai[st]|sav\\p{L}+|saur\\p{L}{1,5}|sach\\p{L}+|sus?|sut|surent", "savoir sait savent saura sachant su"),
  form(
    "(main|ob|re|sou|con|dé|entre|appar)?(?:tien(?:s|t|nent|ne|nes|dr\\p{L}+)|ten(?:ir|ons|ez|ant|ai\\p{L}+|ue?s?)|tint|tinrent)",
    "$1tenir $1tient $1tiennent $1tenait $1tiendra $1tenu $1tint",
  ),
  form(
    "(de|re|inter|par|pré|pro|sou|sur|con)?(?:vien(?:s|t|nent|ne|nes|dr\\p{L}+)|ven(?:ir|ons|ez|ant|ai\\p{L}+|ue?s?)|vint|vinrent)",
    "$1venir $1vient $1viennent $1venait $1viendra $1venu $1vint",
  ),
  form(
    "(re|pré|entre)?(?:voir|voi[st]|voient|voy(?:ons|ez|ant|ai\\p{L}+)|ver?r(?:ai|as|a|ons|ez|ont|ais|ait|aient)|vue?s?|vit|virent)",
    "$1voir $1voit $1voyait $1verra $1vu $1vit",
  ),
  form("vouloir|veu[xt]|veulent|voul\\p{L}+|voudr\\p{L}{1,5}|veuill\\p{L}+", "vouloir veut veulent voudra veuille"),
  form(
    "(\\p{L}+(?:str|d))ui(?:re|s|t|ts|te|tes|sent|sant|s[eai]\\p{L}*|r\\p{L}+)",
    "$1uire $1uit $1uisent $1uisait $1uira",
  ),
];
