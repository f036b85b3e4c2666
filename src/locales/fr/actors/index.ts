import type { ActorLocale } from "../../../annotate/actors/locale.ts";

export const actors: ActorLocale = {};
