import { words } from "../../../../text/word-list.ts";

/** "van", "und": small words within foreign names. */
export const particles = words(`
and
del
della
den
der
di
of
the
und
van
von
y
`);
