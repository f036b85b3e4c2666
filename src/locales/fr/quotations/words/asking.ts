import { words } from "../../../../text/word-list.ts";

/** "interrogé", "joint": whom a medium asks. */
export const asking = words(`
contacté
contactée
contactées
contactés
interrogé
interrogée
interrogées
interrogés
interviewé
interviewée
interviewées
interviewés
joint
jointe
jointes
joints
questionné
questionnée
questionnées
questionnés
sollicité
sollicitée
sollicitées
sollicités
`);
