import { words } from "../../../../text/word-list.ts";

/** Those that the press also writes in lower case: "Novatel web services", "France info". */
export const lowerTails = words(`
airlines
bank
club
coffee
express
info
inter
network
news
services
shop
store
televisions
tv
web
`);
