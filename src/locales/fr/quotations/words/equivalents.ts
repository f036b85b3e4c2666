import { pairs } from "../../../../text/word-list.ts";

/** Roles that go by several names, and by which one they are known: "chef de l'état" → "président". */
export const equivalents = new Map(
  pairs(`
abbé: prêtre
agent: policier
bourgmestre: maire
cardiologue: médecin
chef de l'état: président
chef de l'etat: président
chef de la diplomatie: ministre des affaires étrangères
chef du gouvernement: premier ministre
cheffe de l'état: présidente
cheffe de la diplomatie: ministre des affaires étrangères
cheffe du gouvernement: première ministre
chirurgien: médecin
chirurgienne: médecin
cinéaste: réalisateur
coach: entraîneur
curé: prêtre
député européen: eurodéputé
députée européenne: eurodéputée
dg: directeur général
docteur: médecin
édile: maire
garde des sceaux: ministre de la justice
généraliste: médecin
infectiologue: médecin
locataire de l'élysée: président
locataire de la maison blanche: président
locataire de la maison-blanche: président
locataire de matignon: premier ministre
p-dg: pdg
patron de bercy: ministre de l'économie
premier édile: maire
premier magistrat de la ville: maire
première édile: maire
président de la république: président
président-directeur général: pdg
présidente-directrice générale: pdg
psychiatre: médecin
romancier: écrivain
romancière: écrivaine
sélectionneur: entraîneur
sélectionneuse: entraîneuse
souverain pontife: pape
technicien: entraîneur
urgentiste: médecin
`),
);
