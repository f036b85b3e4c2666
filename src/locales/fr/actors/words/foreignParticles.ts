import { words } from "../../../../text/word-list.ts";

export const foreignParticles = words(`
abou
abu
af
al
ap
av
ben
bin
bint
da
das
degli
del
della
den
der
di
dos
el
ibn
mac
ould
ten
ter
van
von
y
zu
zur
`);
