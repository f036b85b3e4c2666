import { foldWord } from "../text/fold.ts";

/** "maire (divers droite) de Corvenay" → "maire", folded; "" for "première adjointe", which is no "première". */
export function roleHead(role: string): string {
  return (/^[\p{L}-]+(?= d| ?\(|$)/u.exec(foldWords(role)) ?? [""])[0];
}

/** "l'Adjointe" → "l adjointe" */
export function foldWords(phrase: string): string {
  return phrase
    .split(/[\s’']+/)
    .map(foldWord)
    .join(" ");
}
