import { expect, it } from "vitest";
import { annotate } from "../../../src/annotate/index.ts";
import { fr } from "../../../src/locales/fr/index.ts";
import { readSentences } from "../../support/sentences.ts";

const REFERENCE = { published: "2020-02-12", zone: "Europe/Paris" };
/** A headline and a lead of their own, so that no sentence below is the news that opens its article. */
const HEAD = "Le journal du port\n\nLe port dort. La ville aussi.\n\n";

const read = (text: string) => {
  const { happenings } = annotate(text, REFERENCE, fr);
  return happenings.map(({ when, mood, basis, titles: [best] }) => {
    const title = best?.parts.map(({ start, end }) => text.slice(start, end)).join(" | ");
    return `${when} ${mood} ${basis}: ${title ?? "–"}`;
  });
};

it.each(readSentences("happenings"))("line $line: $sentence", ({ sentence, answer }) => {
  expect(read(HEAD + sentence)).toEqual(answer);
});

it("the news that opens an article is of the article's day, or of one before", () => {
  const text = "Le port de Brest\n\nLa préfète Anne Roux a fermé le port de Brest. Elle se tait.\n";
  const { happenings } = annotate(text, REFERENCE, fr);
  expect(happenings.map(({ when, days, basis, certain, time }) => [when, days.at(-1), basis, certain, time])).toEqual([
    ["2020-02-12", "2020-02-10", "article", false, null],
  ]);
});

it("what lasts, and what was before, is no news of the day", () => {
  const lead = "Maëva Roux remporte le tournoi depuis trente ans. Avant cela, elle a remporté trois titres à Nantes.";
  expect(read(`Le port de Brest\n\n${lead}\n`)).toEqual([]);
});

it("a headline tells the news in its own words, be its verb a participle; not what is so, is to come or what some say", () => {
  const headed = (headline: string) => read(`${headline}\n\nLe port dort. La ville aussi.\n`);
  expect(headed("Brest : la préfète ferme le port aux ferries")).toEqual([
    "2020-02-12 fact article: la préfète ferme le port aux ferries",
  ]);
  expect(headed("Brest : le port fermé hier aux ferries")).toEqual([
    "2020-02-11 fact relative: le port | fermé | aux ferries",
  ]);
  expect(headed("Loïc Marzin annonce qu'il sera candidat en 2022")).toEqual([
    "2020-02-12 fact article: Loïc Marzin annonce qu'il sera candidat en 2022",
  ]);
  for (const silent of [
    "Le port de Brest est en danger",
    "La préfète fermera le port samedi",
    "La préfète ferme le port, selon Loïc Marzin",
    "Brest : doutes sur la fermeture du port",
  ])
    expect(headed(silent)).toEqual([]);
});

it("a headline without a verb tells its news by an indefinite noun of an abrupt act; not one that is known, undone, asked, or only names", () => {
  const headed = (headline: string) => read(`${headline}\n\nLe port dort. La ville aussi.\n`);
  expect(headed("Attentat à la voiture piégée à Brest")).toEqual([
    "2020-02-12 fact article: Attentat à la voiture piégée à Brest",
  ]);
  expect(headed("Brest : deux nouvelles arrestations")).toEqual([
    "2020-02-12 fact article: deux nouvelles arrestations",
  ]);
  expect(headed("Brest : au moins 22 morts dans un naufrage")).toEqual([
    "2020-02-12 fact article: au moins 22 morts dans un naufrage",
  ]);
  expect(headed("Brest : tentative de coup d'État")).toEqual(["2020-02-12 fact article: tentative de coup d'État"]);
  for (const silent of [
    "L'incendie de la halle",
    "Incendie de la halle : trois questions",
    "Attentat déjoué à Brest",
    "Arrestation ou disparition ?",
    "Moins de morts sur les routes",
    "Aucun mort dans l'incendie de la halle",
    "Retour sur l'incendie de la halle",
    "Procès de deux élus à Brest",
  ])
    expect(headed(silent), silent).toEqual([]);
});

it("a headline is of the day that the first sentence gives the same act, or what it did", () => {
  const days = (headline: string, lead: string) => {
    const { happenings } = annotate(`${headline}\n\n${lead}\n`, REFERENCE, fr);
    return happenings.slice(0, 1).flatMap((one) => one.days);
  };
  expect(days("Un hélicoptère s'écrase à Brest", "Mercredi 5 février, un hélicoptère a percuté une tour.")).toEqual([
    "2020-02-05",
  ]);
  expect(days("Attentat à Brest", "Treize personnes ont été tuées le 6 février.")).toEqual(["2020-02-06"]);
  expect(days("La préfète ferme le port", "La préfète a été nommée le 6 février.")).toContain("2020-02-12");
});

it("an hour in a paragraph without a day is of the one day that the article has given, or of none", () => {
  const told = (...paragraphs: string[]) => read(`${HEAD}${paragraphs.join("\n\n")}\n`).at(-1);
  const hour = "Le ferry a heurté le quai à 18 h 40.";
  expect(told(hour)).toBe("2020-02-12T17:40Z fact article: Le ferry a heurté le quai à 18 h 40");
  const friday = "Le ferry a quitté Brest vendredi.";
  expect(told(friday, hour)).toBe("2020-02-07T17:40Z fact article: Le ferry a heurté le quai à 18 h 40");
  expect(told(friday, "La préfète a fermé le port lundi.", hour)).not.toContain("18 h 40");
  // What is told as it happens is of the article's day.
  const live = "À 18 h 40, la préfète ferme le port.";
  expect(told(friday, "La préfète a fermé le port lundi.", live)).toContain("2020-02-12T17:40Z");
});

it("what is told so many weeks later is on a day thereabouts, and sure of none", () => {
  const text = `${HEAD}Une note est partie le 3 janvier. Claire Petit a été licenciée deux semaines plus tard.\n`;
  const last = annotate(text, REFERENCE, fr).happenings.at(-1);
  expect([last?.when, last?.certain, last?.days.includes("2020-01-18"), last?.days.includes("2020-01-21")]).toEqual([
    "2020-01-17",
    false,
    true,
    false,
  ]);
});

it("a pronoun stands for the one person of the sentence before, where their genders agree", () => {
  const named = (pronoun: string) => read(`${HEAD}Claire Petit est à Brest. ${pronoun} a fermé lundi le port.`);
  expect(named("Elle")).toEqual(["2020-02-10 fact relative: Claire Petit | a fermé lundi le port"]);
  expect(named("Il")).toEqual(["2020-02-10 fact relative: –"]);
});

it("so it does at the head of the next paragraph, where its gender is known; and for what does something", () => {
  const after = (first: string, next: string) => read(`${HEAD}${first}\n\n${next}`);
  const closed = "Elle a fermé lundi le port.";
  expect(after("Claire Petit est à Brest.", closed)).toEqual([
    "2020-02-10 fact relative: Claire Petit | a fermé lundi le port",
  ]);
  expect(read(`${HEAD}La société dort. ${closed}`)).toEqual([
    "2020-02-10 fact relative: La société | a fermé lundi le port",
  ]);
  expect(after("La société dort.", closed)).toEqual(["2020-02-10 fact relative: –"]);
  expect(read(`${HEAD}La société dort. Elle a été fermée lundi.`)).toEqual(["2020-02-10 fact relative: –"]);
});

it("what was done once, undated, is of the day that was the news", () => {
  const news = (act: string) =>
    read(`Le port\n\nLe port de Brest a brûlé mardi. La foule se tait.\n\n${act}\n`).slice(1);
  expect(news("La préfète Anne Roux a ordonné l'évacuation du quai.")).toEqual([
    "2020-02-11 fact article: La préfète Anne Roux a ordonné l'évacuation du quai",
  ]);
  expect(news("Un patron a ordonné le silence.")).toEqual([]);
});

it("an item of a list is not of the day of the one before, but of its article's", () => {
  const items = ["Un docker a péri mardi soir sur le quai.", "Le parquet de Brest a ouvert une enquête."];
  expect(read(`Le port\n\nCe qu'il faut retenir\n\n- ${items.join("\n- ")}\n`)).toEqual([
    "2020-02-11TEV fact relative: Un docker a péri mardi soir sur le quai",
    "2020-02-12 fact article: Le parquet de Brest a ouvert une enquête",
  ]);
});

it("what a sentence tells of an act that has its own day is no news of the article's day", () => {
  const lead = "L'explosion de lundi sur le quai a ému la ville. Elle se tait.";
  expect(read(`Le port\n\n${lead}\n`)).toEqual(["2020-02-10 fact noun: –"]);
});

it("shorter titles follow the best, each whole", () => {
  const text = `${HEAD}Le quai du port a été fermé lundi dans la soirée par une équipe de dockers en colère.`;
  const [happening] = annotate(text, REFERENCE, fr).happenings;
  const titles = happening?.titles.map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join(" […] "),
  );
  expect(titles).toEqual([
    "Le quai du port a été fermé lundi dans la soirée par une équipe de dockers en colère",
    "Le quai du port a été fermé lundi dans la soirée par une équipe de dockers",
    "Le quai du port a été fermé […] par une équipe de dockers en colère",
    "Le quai du port a été fermé […] par une équipe de dockers",
    "Le quai du port a été fermé",
  ]);
});

it("a paragraph that opens with its date and a mark is an entry of a chronology or an agenda: its clause, or the noun that it is", () => {
  const entries = ["**17 octobre 2018.** Mise en service de la criée.", "**1958.** Dix pêcheurs fondent la criée."];
  expect(read(`${HEAD}La ville dort, et le port avec elle.\n\n> **Repères**\n> ${entries.join("\n> ")}\n`)).toEqual([
    "2018-10-17 fact stated: Mise en service de la criée",
    "1958 fact stated: Dix pêcheurs fondent la criée",
  ]);
  expect(read(`${HEAD}- Samedi 15 février, 19 h : réunion publique à la criée\n`)).toEqual([
    "2020-02-15T18:00Z announced stated: réunion publique à la criée",
  ]);
  for (const none of [
    "17 octobre 2018, à la criée.",
    "17 octobre 2018",
    "**17 h 30** — Que se passe-t-il à la criée ?",
  ])
    expect(read(`${HEAD}${none}\n`)).toEqual([]);
});

it("a heading of a live report that opens with an hour tells what happened by then, where it has a verb", () => {
  const live = (heading: string) => read(`${HEAD}**${heading}**\n\nLa foule attend toujours sur le quai.\n`);
  expect(live("17 h 30 – L'alerte est levée sur le port")).toEqual([
    "2020-02-12T16:30Z fact article: L'alerte est levée sur le port",
  ]);
  expect(live("17 h 30 – La préfète sur place")).toEqual([]);
});

it("what is set against what was told, or is so, has not its day", () => {
  const next = (act: string) => read(`${HEAD}Le port de Brest avait fermé mardi. ${act}\n`).slice(1);
  expect(next("La préfète Anne Roux a ouvert une enquête.")).toHaveLength(1);
  expect(next("La préfète Anne Roux a, elle, ouvert une enquête.")).toEqual([]);
  expect(next("La lettre porte la signature de la préfète Anne Roux.")).toEqual([]);
});

it("a question names whom its answer speaks of, or nobody", () => {
  const answer = (question: string) =>
    read(`${HEAD}Paul Ferrandi était à Brest.\n\n${question}\n\nOui. Il a fermé lundi le port.`);
  expect(answer("Loïc Marzin vous a-t-il entendu ?")).toEqual([
    "2020-02-10 fact relative: Loïc Marzin | a fermé lundi le port",
  ]);
  expect(answer("Que répondez-vous à ceux qui disent que le port de Brest dort depuis trop longtemps ?")).toEqual([
    "2020-02-10 fact relative: –",
  ]);
});

it("of an article of which only the month is known, a day that is written out is a day", () => {
  const text = `${HEAD}Loïc Marzin a fermé le port le 3 février.`;
  const { happenings } = annotate(text, { published: "2020-02", zone: "Europe/Paris" }, fr);
  expect(happenings.map(({ when, basis, certain }) => [when, basis, certain])).toEqual([
    ["2020-02-03", "stated", false],
  ]);
});

it("what is so, or does not happen, is no news, in a headline as in a lead", () => {
  const lead = (words: string) => read(`Le port de Brest\n\n${words}\n`);
  expect(read("Un câble ne vaut pas un homme\n\nLe port dort. La ville aussi.\n")).toEqual([]);
  expect(lead("Loïc Marzin est copropriétaire d'un bateau avec Anne Roux.")).toEqual([]);
  expect(lead("Les habitants des deux rives s'organisent.")).toEqual([]);
  expect(lead("Loïc Marzin est mis en examen.")).toEqual(["2020-02-12 fact article: Loïc Marzin est mis en examen"]);
  expect(lead("La préfète ferme le port.")).toEqual(["2020-02-12 fact article: La préfète ferme le port"]);
});

it("who is interviewed is not heard; who is questioned by the police is", () => {
  const families = (text: string) => annotate(HEAD + text, REFERENCE, fr).happenings.map(({ family }) => family?.name);
  expect(families("Interrogé mardi sur France Bleu, Loïc Marzin se tait.")[0]).toBeUndefined();
  expect(families("Interrogé mardi par notre journal, Loïc Marzin se tait.")[0]).toBeUndefined();
  expect(families("Interrogé mardi par la police, Loïc Marzin se tait.")[0]).toBe("hear");
  expect(families("Entendu mardi, Loïc Marzin se tait.")[0]).toBe("hear");
});

it("an entry of a live report is of the article's day, whatever day the one before speaks of", () => {
  const text = `${HEAD}**14 h 18** – La préfète a reçu lundi un courriel.\n\n**14 h 09** – La préfète se tait.\n`;
  const { times } = annotate(text, REFERENCE, fr);
  expect(times.map(({ value, local }) => local ?? value)).toEqual([
    "2020-02-12T14:18",
    "2020-02-10",
    "2020-02-12T14:09",
  ]);
});
