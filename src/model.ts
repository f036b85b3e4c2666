/**
 * The vocabulary of a dossier: what each stage of the pipeline hands to the next.
 *
 * Units: every `start`/`end` in this file counts Unicode code points of an article's text (what follows its front matter),
 * `end` exclusive. Dates are EDTF (ISO 8601-2); instants are ISO 8601 with an offset. Ids are lower-case ASCII letters,
 * digits and hyphens. Arrays are in a stable order: reading order inside an article, id order across articles.
 */

export * from "./model/annotations.ts";
export * from "./model/article.ts";
export * from "./model/dossier.ts";
export * from "./model/editions.ts";
export * from "./model/places.ts";
export * from "./model/relations.ts";
