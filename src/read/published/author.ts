import type { Block } from "../../model.ts";
import type { PublicationLocale } from "./locale.ts";

/** Who signs, where the page has one byline that names whole names: "Par Jeanne Martin et Luc Morel | 26/01/2017", "Le billet de Luc Morel", a line "Luc Morel". */
export function authorOf(text: string, blocks: readonly Block[], locale: PublicationLocale): string | null {
  const signed = blocks.flatMap(({ kind, start, end }) => namesOf(text.slice(start, end), kind, locale) ?? []);
  return new Set(signed).size === 1 ? (signed[0] ?? null) : null;
}

/** The whole names that a line of the page signs with. */
export function namesOf(
  line: string,
  kind: Block["kind"] | null,
  { author, signed, alone }: PublicationLocale,
): string | undefined {
  if (kind !== "byline" && kind !== "metadata") return undefined;
  const found = author.exec(line) ?? (kind === "byline" ? (signed.exec(line) ?? alone.exec(line)) : null);
  return found?.groups?.names;
}

/** The agency that the dateline names: "PARIS, 26 janv (AFP) -". */
export function agencyOf(text: string, blocks: readonly Block[], { wire }: PublicationLocale): string | null {
  for (const { kind, start, end } of blocks) {
    const agency = kind === "metadata" ? wire.exec(text.slice(start, end))?.groups?.agency : undefined;
    if (agency) return agency;
  }
  return null;
}
