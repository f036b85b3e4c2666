import { oneOf } from "../../../../text/word-list.ts";

/** What a line is that tells who wrote. */
export const bylines = oneOf(String.raw`
(?:par|propos_recueillis_par|(?:un_|une_|l['’])?(?:entretien|interview|reportage)_(?:réalisée?|menée?|conduite?)_par|de_notre_(?:correspondant|envoyé)e?)\s+(?:\p{Lu}|notre|la_rédaction)[^.!?»"]{2,90}$
https?://\S+(?:\s+\p{Lu}[^.!?]{2,120})?$
[^.!?»"]{3,60}\s[-–|,]\s?(?:journaliste|rédact(?:eur|rice)(?:_en_chef)?|correspondante?)\b[^.!?]{0,60}$
`);
