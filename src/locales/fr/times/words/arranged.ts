import { oneOf } from "../../../../text/word-list.ts";

export const arranged = oneOf(`
accueilli
animé
auditionné
célébré
consacré
débattu
dévoilé
diffusé
disputé
donné
entendu
examiné
inauguré
joué
jugé
lancé
organisé
ouvert
présenté
réuni
tenu
voté
`);
