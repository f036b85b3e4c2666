import { oneOf } from "../../../../text/word-list.ts";

/** How a line begins that tells of a picture. */
export const captions = oneOf(String.raw`
[^\n]{1,300}[.!?]\s(?:\((?:photos?|crédits?(?:_photos?)?)\s?:?\s?[^\n.!?«»()]{0,20}\p{L}[^\n!?«»()]{1,60}\)|(?:photos?|crédits?(?:_photos?)?)\s?:\s?[^\n.!?«»]{0,20}\p{L}[^\n!?«»]{1,60})$
\((?:archives?|photo|image|illustration)[^)]{0,30}\)
[^\n©]{1,200}\.\s©\s?[^\n.!?]{0,20}\p{L}[^\n!?]{1,40}$
(?:en_)?(?:photo|image|illustration|légende)(?:_d[’']archives?|_d[’']illustration|_prise|_fournie)?\s?(?:[:(]|prise|fournie)
capture_d[’']écran\b
`);
