export { adverbial } from "./adverbial.ts";
export { clitics } from "./clitics.ts";
export { light } from "./light.ts";
export { objectPronouns } from "./objectPronouns.ts";
export { openers } from "./openers.ts";
export { support } from "./support.ts";
export { vouching } from "./vouching.ts";
