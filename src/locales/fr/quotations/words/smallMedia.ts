import { words } from "../../../../text/word-list.ts";

/** Names of media that are written without a capital: "franceinfo". */
export const smallMedia = words(`
facebook
franceinfo
instagram
linkedin
mediapart
snapchat
telegram
tiktok
twitter
whatsapp
youtube
`);
