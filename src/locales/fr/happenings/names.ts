/**
 * Our own words for a happening, where no clause of the sources can stand for a title: the family, whom it is told of (agent: who
 * did it; patient: to whom it was done), what it is called in French and in English.
 */
export const NAMES = `
acquit patient | Relaxe de {} | {} acquitted
appoint patient | Nomination de {} | {} appointed
arrest patient | Arrestation de {} | {} arrested
attack patient | Attaque contre {} | Attack on {}
charge patient | Mise en examen de {} | {} charged
die subject | Mort de {} | Death of {}
disappear subject | Disparition de {} | {} missing
dismiss patient | Éviction de {} | {} dismissed
elect patient | Élection de {} | {} elected
hear patient | Audition de {} | {} heard
jail patient | Incarcération de {} | {} jailed
release patient | Libération de {} | {} released
resign agent | Démission de {} | {} resigns
sentence patient | Condamnation de {} | {} sentenced
`;
