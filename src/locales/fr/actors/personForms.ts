import type { Gender } from "../../../annotate/analysis.ts";

export { notPersonal } from "./words/notPersonal.ts";

/** Endings of French agent nouns, folded: "navigatrice", "plombier", "urgentiste", "vétérinaire". */
export const personForms: readonly { form: RegExp; gender: Gender | null }[] = [
  { form: /\p{L}{3}(?:euse|trice|iere|ienne|eure|esse)$/u, gender: "f" },
  { form: /\p{L}{3}(?:eur|ier|ien)$/u, gender: "m" },
  { form: /\p{L}{2}(?:iste|logue|graphe|iatre|crate|naute|naire|taire|pathe)$/u, gender: null },
];
