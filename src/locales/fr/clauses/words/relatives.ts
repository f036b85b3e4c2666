import { words } from "../../../../text/word-list.ts";

export const relatives = words(`
auquel
auxquelles
auxquels
desquels
dont
duquel
laquelle
lequel
lesquelles
lesquels
où
qui
`);
