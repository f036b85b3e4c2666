import { oneOf } from "../../../../text/word-list.ts";

/** What a line is that tells from whom the text or a picture is. */
export const credits = oneOf(String.raw`
(?:avec_)?(?:l[’'])?(?:afp|reuters|ap|associated_press|belga|ats|keystone-ats|la_presse_canadienne|agence_france-presse|efe|dpa|ansa)(?:\s?[/,&et_-]+\s?(?:afp|reuters|ap|belga|ats))*
(?:crédits?|photos?)(?:_photos?)?\s?[:©].{1,120}
[^.!?]{0,20}©.{1,100}
`);
