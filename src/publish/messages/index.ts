import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

/** Every sentence of the interface. English is written first; French must answer each entry or does not compile. */
export type Messages = typeof en;

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };
