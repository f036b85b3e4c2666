import type { Article, Localised, SiteInfo } from "../model.ts";
import type { DossierInput } from "../read/schema.ts";
import { localise } from "../text/localise.ts";

/** What stands in for the title that nobody gave. */
const UNTITLED: Readonly<Record<"shared" | "headline" | "nothing", Localised>> = {
  shared: {
    en: "This dossier has no title of its own yet; it is called after what its articles share.",
    fr: "Ce dossier n’a pas encore de titre à lui\u00a0; il porte le nom de ce que ses articles ont en commun.",
  },
  headline: {
    en: "This dossier has no title of its own yet; the headline of its one article stands in.",
    fr: "Ce dossier n’a pas encore de titre à lui\u00a0; celui de son seul article en tient lieu.",
  },
  nothing: {
    en: "This dossier has no title of its own yet; its articles share none.",
    fr: "Ce dossier n’a pas encore de titre à lui\u00a0; ses articles n’en partagent aucun.",
  },
};

/** What dossier.yaml says of the site, and what stands in where it says nothing. */
export function describeSite(
  input: DossierInput,
  articles: readonly Article[],
  shared: string | null,
): { site: SiteInfo; guesses: Localised[] } {
  const guesses: Localised[] = [];
  const headline = articles.length === 1 ? (articles[0]?.title ?? null) : null;
  const title = shared ?? headline;
  if (!input.title) {
    guesses.push(UNTITLED[shared !== null ? "shared" : headline !== null ? "headline" : "nothing"]);
  }
  if (input.actors.length === 0) {
    guesses.push({
      en: "Nobody has checked the list of actors: the machine read it from the articles.",
      fr: "Personne n’a vérifié la liste des acteurs\u00a0: la machine l’a lue dans les articles.",
    });
  } else if (input.proposedActors) {
    guesses.push({
      en: `An editor has checked part of the list of actors (${input.actors.length}): the machine read the others from the articles.`,
      fr: `La rédaction a vérifié une partie de la liste des acteurs (${input.actors.length})\u00a0: la machine a lu les autres dans les articles.`,
    });
  }
  if (input.events.length === 0) {
    guesses.push({
      en: "Nobody has checked the chronology: the machine collected the dated statements of the articles.",
      fr: "Personne n’a vérifié la chronologie\u00a0: la machine a réuni les énoncés datés des articles.",
    });
  } else if (input.proposedEvents) {
    guesses.push({
      en: `An editor has checked part of the chronology (${input.events.length}): the machine collected the other dated statements of the articles.`,
      fr: `La rédaction a vérifié une partie de la chronologie (${input.events.length})\u00a0: la machine a réuni les autres énoncés datés des articles.`,
    });
  }
  const site: SiteInfo = {
    title: input.title
      ? localise(input.title)
      : { en: title ?? "A dossier of press articles", fr: title ?? "Un dossier de presse" },
    summary: input.summary
      ? localise(input.summary)
      : {
          en: `What ${articles.length} press articles say: who is quoted, what happened when, and where they differ.`,
          fr: `Ce que disent ${articles.length} articles de presse\u00a0: qui est cité, ce qui s’est passé et quand, en quoi ils diffèrent.`,
        },
    languages: input.languages,
    baseUrl: input.baseUrl ? input.baseUrl.replace(/\/*$/, "/") : null,
    feedAuthority: input.feedAuthority ?? null,
    licence: input.licence ? localise(input.licence) : null,
    editor: input.editor ?? null,
    contact: input.contact ? localise(input.contact) : null,
  };
  return { site, guesses };
}
