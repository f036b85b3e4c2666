import { words } from "../../../../text/word-list.ts";

/** "Monde" in "du Monde", whose article is part of the title. */
export const shortTitles = words(`
devoir
figaro
monde
parisien
point
progrès
républicain
soir
télégramme
temps
`);
