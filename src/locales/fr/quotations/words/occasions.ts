import { words } from "../../../../text/word-list.ts";

/** "communiqué", "audience", "sénat": where something is said that is no medium. */
export const occasions = words(`
allocution
assemblée
audience
audition
barre
communiqué
conférence
congrès
cour
courriel
courrier
débat
débats
discours
hémicycle
lettre
livre
meeting
mémoires
parlement
plénière
point
procès
procès-verbal
pupitre
rapport
séance
sénat
tribunal
tribune
`);
