import type { LinkLocale } from "../../../link/locale.ts";
import { entries, words } from "../../../text/word-list.ts";

// What people are in a body, and how old.

/** A firm has one head, whatever its title, and one or several founders; a person sits in one chamber. */
export const rivalRoles = [
  entries(
    "pdg president_presidente patron_patronne directeur_directrice_dg dirigeant_dirigeante gerant_gerante proprietaire",
  ),
  entries("fondateur_fondatrice cofondateur_cofondatrice"),
  entries("depute_deputee senateur_senatrice eurodepute_eurodeputee"),
  entries("directeur_directrice conservateur_conservatrice administrateur_administratrice"),
];

/** Who speaks or acts for a body has one office in it. */
export const offices = entries(
  "vice_vp president_presidente rapporteur_rapporteure_rapporteuse porte secretaire_sg tresorier_tresoriere",
);

export const sameRoles = [words("pdg patron dirigeant"), words("pdg president")];
export const acronyms: LinkLocale["acronyms"] = [["pdg", /presidente?[\s-]direct(?:eur|rice)[\s-]generale?/u]];
/** What beside an office makes it the second one. */
export const deputies = words("adjoint adjointe delegue deleguee suppleant suppleante");
export const portfolios = words("ministre");

export const former = /(?:^|\s)(?:anciens?|ancienne|ex)(?:[\s-]|$)/;
export const formerBefore =
  /(?:alors|ancienn?e?|ex|futur|future|à l['’]époque|devenu|devenue|puis)(?:[\s-](?:le|la|l['’]|un|une))?[\s-]*$/iu;

export const agedBefore = / de (?<age>(?<years>\d{1,3}) ans), $/u;
export const aged = /^(?:, | \()(?:âgée? de )?(?<age>(?<years>\d{1,3}) ans)(?=\s?[,.;)])/u;
