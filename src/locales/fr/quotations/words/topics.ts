import { words } from "../../../../text/word-list.ts";

/** "loi", "enquête": "sur" after them tells what they are about. */
export const topics = words(`
débat
débats
documentaire
dossier
enquête
enquêtes
étude
études
loi
lois
question
questions
rachat
régulation
reportage
`);
