import { pairs } from "../../text/word-list.ts";

/**
 * What the clocks of tzdata are called after in French, where it is not by their own name: "Brussels" → "heure de Bruxelles",
 * "Guadeloupe" → "heure de la Guadeloupe". By the last part of the zone's name.
 */
const FRENCH = new Map(
  pairs(`
Addis Ababa: d’Addis-Abeba
Algiers: d’Alger
Athens: d’Athènes
Baghdad: de Bagdad
Baku: de Bakou
Beirut: de Beyrouth
Brussels: de Bruxelles
Bucharest: de Bucarest
Cairo: du Caire
Cayenne: de la Guyane
Comoro: des Comores
Copenhagen: de Copenhague
Damascus: de Damas
Dhaka: de Dacca
Dubai: de Dubaï
Guadeloupe: de la Guadeloupe
Havana: de La Havane
Honolulu: d’Honolulu
Jerusalem: de Jérusalem
Kabul: de Kaboul
Kathmandu: de Katmandou
Kerguelen: des Kerguelen
Lisbon: de Lisbonne
Lome: de Lomé
London: de Londres
Luxembourg: du Luxembourg
Manila: de Manille
Marigot: de Saint-Martin
Marquesas: des Marquises
Martinique: de la Martinique
Mauritius: de Maurice
Mexico City: de Mexico
Miquelon: de Saint-Pierre-et-Miquelon
Moscow: de Moscou
Ndjamena: de N’Djamena
Noumea: de Nouméa
Reunion: de La Réunion
Riyadh: de Riyad
Sao Paulo: de São Paulo
Seoul: de Séoul
Shanghai: de Pékin
Singapore: de Singapour
St Barthelemy: de Saint-Barthélemy
Tbilisi: de Tbilissi
Tehran: de Téhéran
Vienna: de Vienne
Warsaw: de Varsovie
Yerevan: d’Erevan
`),
);

/** "Brussels" → "de Bruxelles", "Oslo" → "d'Oslo", "Los Angeles" → "de Los Angeles". */
export const ofPlaceInFrench = (place: string): string =>
  FRENCH.get(place) ?? (/^[AEIOU]/.test(place) ? `d’${place}` : `de ${place}`);
