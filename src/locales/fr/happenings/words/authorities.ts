import { oneOf } from "../../../../text/word-list.ts";

/** What they say of an affair is no side's. */
export const authorities = oneOf(`
arrêt
autorités
chu
commission
cour
document
enquête
enquêteurs
étude
expertise
gendarmerie
gendarmes
hôpital
institut
jugement
juges?
justice
légiste
magistrate?s?
ministère
ordonnance
parquet
police
policiers
pompiers
préfecture
préfète?
procureure?
rapport
sapeurs-pompiers
secours
sous-préfecture
sous-préfète?
tribunal
`);
