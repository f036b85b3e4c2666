import { words } from "../../../../text/word-list.ts";

export const months = words(`
aout
avril
decembre
fevrier
janvier
juillet
juin
mai
mars
novembre
octobre
septembre
`);
