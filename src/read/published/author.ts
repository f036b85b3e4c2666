import type { Block } from "../../model.ts";
import type { PublicationLocale } from "./locale.ts";

/** Who signs, where the page has one byline that names whole names: "Par Jeanne Martin et Luc Morel | 26/01/2017", "Le billet de Luc Morel", a last line "Luc Morel". */
export function authorOf(text: string, blocks: readonly Block[], locale: PublicationLocale): string | null {
  const { author, signed: called, alone } = locale;
  const signed = blocks
    .filter(({ kind }) => kind === "byline" || kind === "metadata")
    .flatMap(({ kind, start, end }) => {
      const line = text.slice(start, end);
      const found = author.exec(line) ?? (kind === "byline" ? (called.exec(line) ?? alone.exec(line)) : null);
      return found?.groups?.names ?? [];
    });
  return new Set(signed).size === 1 ? (signed[0] ?? null) : null;
}

/** The agency that the dateline names: "PARIS, 26 janv (AFP) -". */
export function agencyOf(text: string, blocks: readonly Block[], { wire }: PublicationLocale): string | null {
  for (const { kind, start, end } of blocks) {
    const agency = kind === "metadata" ? wire.exec(text.slice(start, end))?.groups?.agency : undefined;
    if (agency) return agency;
  }
  return null;
}
