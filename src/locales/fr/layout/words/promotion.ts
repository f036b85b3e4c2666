import { oneOf } from "../../../../text/word-list.ts";

/** How a line begins that asks readers to listen, subscribe, follow. */
export const promotion = oneOf(String.raw`
écoutez\b
(?:écouter|réécouter|regarder|visionner)\s?:
regardez\b
abonnez-vous
inscrivez-vous
suivez(?:-nous|_l[’']actualité|_en_direct)
téléchargez\b
recevez\b
retrouvez_(?:toute|tous|toutes|notre|nos|l[’']actualité)
rejoignez-nous
(?:la_|notre_)?newsletter\b
publicité$
soutenez\b
participez_à
cliquez_ici
en_vidéo\s?:
`);
