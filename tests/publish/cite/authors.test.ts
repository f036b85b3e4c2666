import { describe, expect, test } from "vitest";
import { authorsOf, fullName, readAuthors, sortedName } from "../../../src/publish/cite/authors.ts";

const sorted = (author: string) => readAuthors(author).map(sortedName).join(" | ");

describe("the authors of an article", () => {
  test.each([
    ["Elsa Trujillo", "Trujillo, Elsa"],
    ["Anne Martin et Jean Petit", "Martin, Anne | Petit, Jean"],
    ["Anne Martin, Jean Petit et Paul Durand", "Martin, Anne | Petit, Jean | Durand, Paul"],
    ["Anne Martin & Jean Petit", "Martin, Anne | Petit, Jean"],
    ["MARNAY, Odile", "Marnay, Odile"],
    ["MARNAY, Odile; LE GOFF, Anne", "Marnay, Odile | Le Goff, Anne"],
    ["MARNAY, Odile, FERRAND, Paul", "Marnay, Odile | Ferrand, Paul"],
    ["Marnay, Odile", "Marnay, Odile"],
    ["van der Berg, Jan", "van der Berg, Jan"],
    ["Odile MARNAY", "Marnay, Odile"],
    ["MARTIN-DURAND Anne", "Martin-Durand, Anne"],
    ["Sylvie Blanc (Turin, envoyée spéciale)", "Blanc, Sylvie"],
    ["Sylvie Blanc (à Turin) et Jean Petit (à Rome)", "Blanc, Sylvie | Petit, Jean"],
    ["Sylvie Blanc, à Turin", "Blanc, Sylvie"],
    ["Sylvie Blanc, Turin", "Blanc, Sylvie"],
    ["Sylvie Blanc, envoyée spéciale à Turin", "Blanc, Sylvie"],
    ["Par Sylvie Blanc", "Blanc, Sylvie"],
    ["Propos recueillis par Sylvie Blanc", "Blanc, Sylvie"],
    ["Sylvie Blanc avec AFP", "Blanc, Sylvie"],
    ["Anne Le Goff", "Le Goff, Anne"],
    ["Jean de La Tour", "de La Tour, Jean"],
    ["Jean-Pierre d'Estaing", "d'Estaing, Jean-Pierre"],
    ["Marie Anne Petit", "Petit, Marie Anne"],
    ["AFP", "AFP"],
    ["S. B.", "S. B."],
    ["La rédaction", "La rédaction"],
    ["Le Monde", "Le Monde"],
    ["Rédaction de Turin", "Rédaction de Turin"],
  ])("%s → %s", (author, names) => {
    expect(sorted(author)).toBe(names);
  });

  test("are spoken with the given name first", () => {
    expect(readAuthors("MARNAY, Odile; d'ESTAING, Jean").map(fullName)).toEqual(["Odile Marnay", "Jean d'Estaing"]);
    expect(readAuthors("Jean de La Tour").map(fullName)).toEqual(["Jean de La Tour"]);
  });

  test("the agency that is credited is the author where nobody else is named, and only there", () => {
    expect(authorsOf({ author: null, credit: "AFP" })).toEqual([{ literal: "AFP" }]);
    expect(authorsOf({ author: "Elsa Trujillo", credit: "AFP" }).map(fullName)).toEqual(["Elsa Trujillo"]);
    expect(authorsOf({ author: null, credit: null })).toEqual([]);
  });
});
