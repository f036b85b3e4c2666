import { inParts } from "../cut/pages.tsx";
import type { PageDefinition } from "../page.ts";
import { about } from "./about.tsx";
import { actor } from "./actor.tsx";
import { actors } from "./actors.tsx";
import { chronology } from "./chronology.tsx";
import { data } from "./data.tsx";
import { divergences } from "./divergences.tsx";
import { home } from "./home.tsx";
import { notFound } from "./not-found.tsx";
import { quote } from "./quote.tsx";
import { quotes } from "./quotes.tsx";
import { search } from "./search.tsx";
import { source } from "./source.tsx";
import { sources } from "./sources.tsx";
import { updates } from "./updates.tsx";
import { withdrawn } from "./withdrawn.tsx";
import { wordings } from "./wordings.tsx";

/** Every kind of page of the site, in the order in which the site lists them; what lists too much for one page is cut. */
export const pages: readonly PageDefinition[] = [
  home,
  chronology,
  quotes,
  quote,
  actors,
  actor,
  wordings,
  divergences,
  sources,
  source,
  search,
  updates,
  withdrawn,
  data,
  about,
  notFound,
].map(inParts);
