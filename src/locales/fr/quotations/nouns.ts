import type { QuotationWords } from "../../../annotate/quotations/locale.ts";
import { sequences } from "../../../annotate/quotations/sequences.ts";
import { words } from "../../../text/word-list.ts";

/** What the nouns and phrases around a quotation tell of it. */
export const nouns = {
  accordingAtHead: sequences("pour"),
  clefts: words("c' voilà voici ainsi"),
  mottos: words("slogan devise thème titre nom intitulé surnom hashtag"),
  meaning: words("désigne désignent désignait signifie signifient signifiait"),
  understanding: words("entend entendait comprend désigne"),
  foreignArticles: words("the de het el il los die der das"),
  former: /^ex-/,
  concerned: words("intéressé intéressée"),
  addingVerbs: words("ajouter poursuivre reprendre compléter préciser continuer conclure enchaîner insister"),
  judging: words("juger trouver estimer considérer"),
  callingVerbs: words("appeler nommer désigner"),
  titles: new Map([
    ["Me", ["avocat", "avocate"]],
    ["Mgr", ["évêque", "archevêque", "cardinal"]],
    ["abbé", ["curé", "prêtre"]],
  ]),
  citing: words("citer"),
  channels: words("sur"),
  inside: words("dans"),
  chants: words("cri cris slogan slogans"),
  agents: words("par"),
  addressing: words("à au aux"),
  bareNounPrepositions: words("en"),
  gerunds: words("en"),
} satisfies Partial<QuotationWords>;
