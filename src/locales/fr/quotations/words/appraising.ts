import { words } from "../../../../text/word-list.ts";

/** "dénoncer", "saluer": praise or blame. */
export const appraising = words(`
accuser
alarmer
applaudir
blâmer
brocarder
condamner
craindre
critiquer
dénoncer
déplorer
désapprouver
égratigner
encenser
épingler
éreinter
exclure
féliciter
fustiger
indigner
inquiéter
insurger
ironiser
louer
moquer
plaindre
pointer
pourfendre
railler
redouter
regretter
réjouir
remercier
reprocher
saluer
soupçonner
stigmatiser
tacler
vanter
vilipender
`);
