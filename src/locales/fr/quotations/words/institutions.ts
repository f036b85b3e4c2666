import { words } from "../../../../text/word-list.ts";

/** Organizations whose description is their name: "préfecture de l'Ariège". */
export const institutions = words(`
agence
assemblée
association
banque
centre
chambre
collectif
comité
commission
confédération
conseil
cour
département
direction
fédération
gendarmerie
gouvernement
hôpital
institut
ligue
mairie
ministère
observatoire
office
parquet
police
préfecture
rectorat
région
secrétariat
sénat
service
services
syndicat
tribunal
union
université
ville
`);
