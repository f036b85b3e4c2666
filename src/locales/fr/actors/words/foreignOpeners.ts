import { words } from "../../../../text/word-list.ts";

/** English words in lower case inside a name; those that may come first are no French words. */
export const foreignOpeners = words(`
and
are
for
from
is
my
of
our
the
with
without
your
`);
