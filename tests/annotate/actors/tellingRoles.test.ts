import { expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";

const rolesIn = (text: string) =>
  annotate(text, { published: "2020-02-12", zone: "Europe/Paris" }, fr).actors.map(({ name, roles }) => [
    name,
    roles.map(({ role }) => role),
  ]);

it("keeps the roles that say who somebody is", () => {
  expect(
    rolesIn("Anne Roux, ancienne maire de Brest, a reçu Paul Morel, membre, et Luc Arnal, membre du conseil du port."),
  ).toEqual([
    ["Anne Roux", ["ancienne maire de Brest"]],
    ["Paul Morel", []],
    ["Luc Arnal", ["membre du conseil du port"]],
  ]);
});

it("gives none of several to one of them", () => {
  expect(rolesIn("Les deux ministres Anne Roux et Paul Morel ont démissionné.")).toEqual([
    ["Anne Roux", []],
    ["Paul Morel", []],
  ]);
});

it("gives none that says of whom in another place", () => {
  expect(
    rolesIn(
      "La fédération se tait. Le président de celle-ci, Luc Arnal, a écrit à l'avocate de ce dernier, Anne Roux.",
    ),
  ).toEqual([
    ["Luc Arnal", []],
    ["Anne Roux", []],
  ]);
});

it("gives none that counts somebody's children, and says whose parent he is", () => {
  expect(
    rolesIn("Paul Morel, 34 ans, père de trois enfants, a été tué. Luc Arnal, père de la victime, porte plainte."),
  ).toEqual([
    ["Paul Morel", []],
    ["Luc Arnal", ["père de la victime"]],
  ]);
});
