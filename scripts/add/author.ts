import type { LayoutLocale } from "../../src/read/locale.ts";
import { slug } from "../../src/text/fold.ts";
import { type Facts, learn } from "./brought.ts";

/**
 * Who signs, without "Par" and "(envoyée spéciale)". An agency that signs is credited and is nobody's name: "Jeanne Marchais avec
 * AFP"; nor is the publisher, who signs what nobody else does.
 */
export function settleAuthor(facts: Facts, layout: LayoutLocale): void {
  const { author, publisher } = facts;
  if (!author) return;
  delete facts.author;
  const written = author.value.replace(/^(?:propos recueillis )?par\s+/i, "").replace(/\s*\([^)]*\)$/, "");
  const [, beside = "", last = written] = /^(.+?)(?:,| et| avec| \/)\s+((?:l[’'])?[A-Z]\S*)$/u.exec(written) ?? [];
  const agency = layout.credit.test(last);
  if (agency) learn(facts, "credit", last.replace(/^l[’']/, ""), author.from);
  const person = agency ? beside : written;
  // "Ouest-Matin" signs for "Ouest-Matin (site web)".
  const house = publisher && slug(publisher.value).startsWith(slug(person));
  if (person && !house) facts.author = { ...author, value: person };
}
