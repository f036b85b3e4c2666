import { words } from "../../../../text/word-list.ts";

/** "matinale", "journaliste": "de" and a known medium follow. */
export const programmes = words(`
antenne
antennes
bulletin
caméras
compte
correspondant
correspondante
correspondants
édition
émission
émissions
envoyé
envoyée
envoyés
équipe
équipes
journal
journaliste
journalistes
jt
matinale
micro
ondes
pages
plateau
questions
reporter
reporters
site
`);
