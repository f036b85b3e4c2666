import type { LayoutLocale } from "../../src/read/locale.ts";
import { type Facts, learn } from "./brought.ts";

/** "Jeanne Marchais avec AFP" signs with an agency, "AFP" is one: an agency is credited, and is nobody's name. */
export function settleCredit(facts: Facts, layout: LayoutLocale): void {
  const { author } = facts;
  if (!author) return;
  const [, person = "", agency = author.value] =
    /^(.+?)(?:,| et| avec| \/)\s+((?:l[’'])?[A-Z]\S*)$/u.exec(author.value) ?? [];
  if (!layout.credit.test(agency)) return;
  delete facts.author;
  learn(facts, "credit", agency.replace(/^l[’']/, ""), author.from);
  if (person && person.toLowerCase() !== facts.publisher?.value.toLowerCase())
    learn(facts, "author", person, author.from);
}
