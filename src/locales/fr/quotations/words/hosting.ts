import { words } from "../../../../text/word-list.ts";

/** "invité", "entretien": the medium's name follows, after "de", "à" and what else there is. */
export const hosting = words(`
entretien
entretiens
entrevue
entrevues
interview
interviews
invité
invitée
invitées
invités
`);
