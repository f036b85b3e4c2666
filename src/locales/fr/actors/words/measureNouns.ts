import { entries } from "./entries.ts";

/** Nouns of taxes, laws, contracts, illnesses. Folded. */
export const measureNouns: ReadonlySet<string> = new Set(
  entries(`
allocation
brevet
budget
certificat
contrat
contribution
diplome
dotation
gestation
impot
indice
intelligence
interruption
livret
loi
maladie
obligation
permis
plan
pret
prime
procreation
produit
projet
proposition
referendum
revenu
salaire
schema
syndrome
taux
taxe
train
traite
trouble
vehicule
zone
`),
);
