/** « l’assaut », « qu'il », « jusqu’à »: the elided particle, which a reader leaves out when searching. Sticky on no position. */
export const elidedParticle =
  /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=[\p{L}\p{N}])/giu;

/** "assaut du Capitole": words that a reader types between those that matter. They are asked for where nothing else is. */
export const functionWords: ReadonlySet<string> = new Set(
  "a à au aux ce ces cette d de des du elle elles en est et il ils je l la le les leur leurs mais n ne nous on ou où par pour qu que qui s sa se ses son sont sur un une vous y".split(
    " ",
  ),
);

const verb = (forms: string, stems: string) => ({ forms: new RegExp(`^(?:${forms})$`, "iu"), stems: stems.split(" ") });

/**
 * Verbs whose forms share no stem, and so are not brought together by the index: each form that a word may have, then one
 * form for each stem. "pouvoir" finds « peut », « pourrait », « puissent ».
 */
export const irregularVerbs: readonly { forms: RegExp; stems: readonly string[] }[] = [
  verb(
    "aller|all\\p{L}+|vais|vas?|vont|ir(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|aill\\p{L}+",
    "aller vais va vont ira aille",
  ),
  verb(
    "devoir|devons|devez|dev(?:ais|ait|aient|ions|iez)|doi(?:s|t|ve|ves|vent)|devr\\p{L}{1,5}|dû|dus?|dues?|dut|durent",
    "devoir doit doivent devra dû",
  ),
  verb(
    "dire|di(?:s|t|te|ts|tes|sons|sent|sant)|dis(?:ais|ait|aient)|dir(?:ai|as|a|ons|ez|ont|ais|ait|aient)",
    "dire dit disent dira",
  ),
  verb(
    "faire|fai[st]|faisons|faites|font|fais(?:ais|ait|aient|ant)|fer(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|fass\\p{L}+|fit|firent",
    "faire fait font faisait fera fasse fit",
  ),
  verb(
    "mettre|met(?:s|tons|tez|tent|tant|tai\\p{L}+|tr\\p{L}+)?|mise?s?|mit|mirent",
    "mettre met mettent mettra mis mit",
  ),
  verb(
    "pouvoir|peu[xt]|peuvent|pouv\\p{L}+|pourr\\p{L}{1,5}|puiss\\p{L}+|pu|purent",
    "pouvoir peut peuvent pourra puisse pu",
  ),
  verb(
    "prendre|prend(?:s|r\\p{L}+)?|pren(?:ons|ez|nent|ne|nes|ant|ai\\p{L}+)|prise?s?|prit|prirent",
    "prendre prend prennent prenait pris prit",
  ),
  verb("recevoir|reç\\p{L}+|recev\\p{L}+", "recevoir reçoit reçoivent reçu recevra"),
  verb("savoir|sai[st]|sav\\p{L}+|saur\\p{L}{1,5}|sach\\p{L}+|sus?|sut|surent", "savoir sait savent saura sachant su"),
  verb(
    "tenir|tien\\p{L}+|ten(?:ons|ez|ant|ai\\p{L}+|ue?s?)|tiendr\\p{L}+|tint|tinrent",
    "tenir tient tiennent tenait tiendra tenu tint",
  ),
  verb(
    "venir|vien\\p{L}+|ven(?:ons|ez|ant|ai\\p{L}+|ue?s?)|viendr\\p{L}+|vint|vinrent",
    "venir vient viennent venait viendra venu vint",
  ),
  verb("voir|voi[st]|voient|voy\\p{L}+|verr\\p{L}{1,5}|vue?s?|vit|virent", "voir voit voyait verra vu vit"),
  verb("vouloir|veu[xt]|veulent|voul\\p{L}+|voudr\\p{L}{1,5}|veuill\\p{L}+", "vouloir veut veulent voudra veuille"),
];
