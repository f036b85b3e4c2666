import type { Block } from "../../model.ts";
import type { PublicationLocale } from "./locale.ts";

/** Who signs, where the page has one byline that names whole names: "Par Jeanne Martin et Luc Morel | 26/01/2017". */
export function authorOf(text: string, blocks: readonly Block[], { author }: PublicationLocale): string | null {
  const signed = blocks
    .filter(({ kind }) => kind === "byline" || kind === "metadata")
    .flatMap(({ start, end }) => author.exec(text.slice(start, end))?.groups?.names ?? []);
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
