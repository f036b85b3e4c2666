import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

/** The days of the events a corpus without an editor gets, from articles of Wednesday 12 February 2020. */
function build(...texts: string[]) {
  return buildOf(texts.map((text) => ({ text, more: "" })));
}

function buildOf(articles: readonly { text: string; more: string }[]) {
  const files = articles.map(({ text, more }, at) => [
    `articles/${at}.md`,
    `---\npublished: 2020-02-12\nzone: Europe/Paris\n${more}---\n${text}\n`,
  ]);
  return buildDossier(makeCorpus({ ...Object.fromEntries(files), "dossier.yaml": "policies: { proseShare: 1 }\n" }));
}

function events(...texts: string[]) {
  return build(...texts).events.map(({ when, actors, evidence }) => [when, actors.join(" "), evidence.length]);
}

it.each([
  [
    "a sentence that gives one day and names somebody",
    "Lundi, la ministre Claire Petit a fermé le port de Brest.",
    "2020-02-10",
  ],
  ["the same day at the end of the sentence", "La ministre Claire Petit a fermé le port lundi.", "2020-02-10"],
])("%s is a statement about that day", (_, text, day) => {
  expect(events(text)).toEqual([[day, "claire-petit", 1]]);
});

it("two sources that say the same of one day and one person are one event", () => {
  const text = "Lundi, la ministre Claire Petit a fermé le port.";
  const other = "La ministre Claire Petit a fermé lundi le port de commerce.";
  expect(events(text, other)).toEqual([["2020-02-10", "claire-petit", 2]]);
});

it("one is named, the other told by what he is in a house: one event, and his", () => {
  const role = "Paul Grandvaux, le PDG de Fralec, a dirigé le port de Brest avec Claire Petit.";
  const told = "Le PDG de la société Fralec, chargée du port de Brest, a été mis en examen lundi pour corruption.";
  const named = "M. Grandvaux, lui, est mis en examen depuis lundi.";
  expect(events(role, told, named)).toEqual([["2020-02-10", "fralec paul-grandvaux", 2]]);
  const lawyer = "L'avocat du PDG de la société Fralec a été mis en examen lundi pour corruption.";
  expect(events(role, lawyer).flatMap(([, actors]) => String(actors).split(" "))).not.toContain("paul-grandvaux");
});

it.each([
  ["a date that bounds", "La ministre Claire Petit occupe son bureau depuis lundi."],
  ["a day that a clause looks back at", "Les élus ont débattu de la venue de la ministre Claire Petit ce jour-là."],
  ["words that somebody said", "« Le port sera fermé », a promis lundi la ministre Claire Petit."],
  ["a date within quoted words", "« J'ai fermé le port lundi », rappelle la ministre Claire Petit."],
  ["a day that completes a noun", "La ministre Claire Petit regrette les incidents de lundi."],
])("%s dates no event", (_, text) => {
  expect(events(text)).toEqual([]);
});

it.each([
  ["a plan", "La ministre Claire Petit se rendra à Brest vendredi.", "2020-02-14", "announced"],
  ["a request", "La ministre Claire Petit a demandé la fermeture du port lundi.", "2020-02-10", "fact"],
  ["a supposition", "La ministre Claire Petit aurait fermé le port lundi.", "2020-02-10", "alleged"],
  ["two days", "Lundi et mardi, la ministre Claire Petit a reçu les dockers.", "2020-02-10/2020-02-11", "fact"],
  ["a month", "La ministre Claire Petit a fermé le port en janvier 2019.", "2019-01", "fact"],
  ["a bare hour", "Vers 8 h 30, la ministre Claire Petit a fermé le port.", "2020-02-12T08:30", "fact"],
])("%s is kept with its precision and its mood", (_, text, when, mood) => {
  expect(build(text).events.map((event) => [event.when, event.mood])).toEqual([[when, mood]]);
});

it.each([
  ["written out", ["La ministre Claire Petit a fermé le port le 10 février 2020."], true],
  ["reckoned from one article's day", ["La ministre Claire Petit a fermé le port lundi."], false],
  [
    "reckoned so by two sources",
    ["La ministre Claire Petit a fermé le port lundi.", "Le port a été fermé lundi par la ministre Claire Petit."],
    true,
  ],
])("a day that is %s is certain: %s", (_, texts, certain) => {
  expect(build(...texts).events.map((event) => event.certain)).toEqual([certain]);
});

it("two sources in the same words are one witness", () => {
  const text = "La ministre Claire Petit a fermé lundi le port de Brest après une nuit de heurts avec les dockers.";
  const other = "Le port de Brest a été fermé lundi par la ministre Claire Petit.";
  expect(build(text, text).events.map(({ sources, certain }) => [sources, certain])).toEqual([[1, false]]);
  expect(build(text, text, other).events.map(({ sources, certain }) => [sources, certain])).toEqual([[2, true]]);
});

it.each([
  ["publisher: Le Quai", "publisher: le quai", 1],
  ["publisher: Le Quai", "publisher: La Rade", 2],
  ["credit: AFP", "credit: AFP", 1],
  ["credit: AFP\nauthor: Anne Roux", "credit: AFP\nauthor: Luc Bon", 2],
  ["credit: AFP\npublisher: Le Quai", "credit: AFP\npublisher: La Rade", 2],
])("two articles of one house are one witness: %j and %j are %i", (one, other, sources) => {
  const { events } = buildOf([
    { text: "La ministre Claire Petit a fermé le port lundi.", more: `${one}\n` },
    { text: "Le port a été fermé lundi par la ministre Claire Petit.", more: `${other}\n` },
  ]);
  expect(events.map((event) => event.sources)).toEqual([sources]);
});

it("a later article that looks back alludes", () => {
  const { events } = build(
    "La ministre Claire Petit a fermé lundi le port de Brest.",
    "Les dockers contestent Claire Petit, qui avait fermé lundi le port de Brest.",
  );
  expect(events.map(({ evidence }) => evidence.map(({ says }) => says))).toEqual([["reports", "alludes"]]);
});

it.each([
  [
    "the date of a report",
    "Le ferry a coulé dimanche au large de Brest, a annoncé lundi la préfète Anne Roux.",
    "2020-02-09",
  ],
  [
    "a clause between commas",
    "La ministre Claire Petit, qui dirige le port, a renvoyé lundi trois pilotes.",
    "2020-02-10",
  ],
  ["an auxiliary before the participle", "Trois pilotes ont été renvoyés lundi à Brest.", "2020-02-10"],
])("%s does not hide the day of the act", (_, text, day) => {
  expect(build(text).events.map(({ when }) => when)).toEqual([day]);
});

it.each([
  ["a date alone", "Lundi 10 février 2020."],
  ["a pronoun that nobody explains", "Elle a fermé le port lundi."],
  ["a participle that the date completes", "Les vitrines brisées lundi coûtent cher à la ville de Brest."],
  ["a line that introduces a list", "Lundi, plusieurs navires ont quitté le port :"],
])("%s tells nothing", (_, text) => {
  expect(events(text)).toEqual([]);
});

it("the same words of two persons on one day are two events", () => {
  const one = "La société Nidou a rappelé lundi ses biberons.";
  const other = "La société Poupli a rappelé lundi ses biberons.";
  expect(events(one, other)).toHaveLength(2);
});

it("two hours for one happening leave it its day, and are a divergence with both clocks", () => {
  const { events, divergences } = build(
    "La ministre Claire Petit a fermé lundi à 18 heures le port de Brest.",
    "Lundi à 19 heures, la ministre Claire Petit a fermé le port de Brest.",
  );
  expect(events.map(({ when, clocks }) => [when, clocks.length])).toEqual([["2020-02-10", 2]]);
  expect(divergences.map(({ kind, status, readings }) => [kind, status, readings.map(({ value }) => value)])).toEqual([
    ["time", "open", ["18 heures", "19 heures"]],
  ]);
});

it("where all clocks are of one zone, an hour stands under the day that they show", () => {
  const night = "La fusée Ariel a décollé lundi à 0 h 15 de Karou.";
  expect(build(night).events.map(({ when, clocks }) => [when, clocks[0]?.instant])).toEqual([
    ["2020-02-10T00:15", "2020-02-09T23:15Z"],
  ]);
  const abroad = "Une sonde s'est posée lundi à 14 heures, heure de Bruxelles, sur la Lune.";
  expect(build(night, abroad).events.map(({ when }) => when)).toEqual(["2020-02-10T00:15", "2020-02-10T14:00"]);
  const { events } = build(night, "Une sonde s'est posée lundi à 14 heures GMT sur la Lune.");
  expect(events.map(({ when }) => when)).toContain("2020-02-09T23:15Z");
});

it("one hour on two clocks is one moment", () => {
  const { events } = build(
    "La fusée Ariel a décollé lundi à 2 h 15 GMT de Karou.",
    "La fusée Ariel a décollé lundi à 3 h 15, heure de Paris, de Karou.",
  );
  expect(events.map(({ when }) => when)).toEqual(["2020-02-10T02:15Z"]);
});

it.each([
  [
    "without its date and who reported it",
    "Lundi, 300 salariés ont manifesté devant le port de Brest, selon la police.",
    "« 300 salariés ont manifesté devant le port de Brest »",
  ],
  [
    "with the name that a pronoun stands for",
    "La ministre Claire Petit est à Brest. Elle a fermé lundi le port.",
    "« [Claire Petit] a fermé lundi le port »",
  ],
  [
    "with the subject of the clause before",
    "La ministre Claire Petit a reçu les dockers et a fermé lundi le port.",
    "« La ministre Claire Petit […] a fermé lundi le port »",
  ],
  [
    "with a mark for what stands between commas, which is left out where it is long",
    "La ministre de la Mer et des Transports Claire Petit, ancienne capitaine au long cours, a fermé lundi le port.",
    "« La ministre de la Mer et des Transports Claire Petit […] a fermé lundi le port »",
  ],
  [
    "as what a source announces where that is all that fits",
    "Lundi, le ministère de la Mer et des Transports maritimes et fluviaux a annoncé que le port de Brest était fermé.",
    "« Le port de Brest était fermé »",
  ],
  [
    "up to a comma where it is long",
    "La ministre Claire Petit a fermé lundi le port de Brest, après la découverte de fissures larges comme la main dans deux des piles du quai sud.",
    "« La ministre Claire Petit a fermé lundi le port de Brest »",
  ],
])("an event is called by the words of its source, %s", (_, text, title) => {
  expect(build(text).events.map((event) => event.title)).toEqual([{ en: title, fr: title }]);
});

it("an event is named in our words where the guard keeps its words back", () => {
  const folder = makeCorpus({
    "articles/a.md": "---\npublished: 2020-02-12\n---\nLundi, la ministre Claire Petit a fermé le port.\n",
    "dossier.yaml": "policies: { proseShare: 0 }\n",
  });
  expect(buildDossier(folder).events.map(({ title }) => title)).toEqual([
    { en: "Closure by Claire Petit", fr: "Fermeture décidée par Claire Petit" },
  ]);
});

it("where the guard lets only its title be shown, the title is its proof", () => {
  const sentence =
    "La ministre Claire Petit a fermé lundi le port, a annoncé mardi dans la soirée la préfecture du Finistère.";
  const folder = makeCorpus({
    "articles/a.md": `---\npublished: 2020-02-12\n---\n${sentence}\n`,
    "dossier.yaml": "policies: { proseShare: 0.6 }\n",
  });
  const { events, excerpt } = buildDossier(folder);
  expect(events.map(({ evidence }) => evidence.map(excerpt))).toEqual([
    ["La ministre Claire Petit a fermé lundi le port"],
  ]);
});

it("an event that names nobody and may not be quoted is left out", () => {
  const folder = makeCorpus({
    "articles/a.md": "---\npublished: 2020-02-12\n---\nTrois pilotes ont été renvoyés lundi sans un mot.\n",
    "dossier.yaml": "policies: { proseShare: 0 }\n",
  });
  expect(buildDossier(folder).events).toEqual([]);
});

it("a grave act told with other words, by one source of nobody in particular, is one event; two acts are two", () => {
  const told = "Le tribunal de commerce de Brest a prononcé lundi la liquidation de la Criée du Large.";
  const before = "Lundi, le tribunal liquidait l'entreprise.";
  const listed = "Repères\n\n**10 février 2020.** Liquidation.";
  expect(build(told, before, listed).events.map(({ when, evidence }) => [when, evidence.length])).toEqual([
    ["2020-02-10", 3],
  ]);
  const fire = "Un hangar a brûlé lundi à Brest.";
  expect(build(fire, "Une voiture a pris feu lundi.").events).toHaveLength(2);
});

it("what a court did on a day is one event where one source tells it by no act that we know", () => {
  const told = "Le tribunal de commerce de Brest a prononcé lundi la liquidation de la Criée du Large.";
  const ended = "Lundi, à 16 h 15, le tribunal de commerce de Brest a mis fin à cent ans de pêche.";
  expect(build(told, ended).events.map(({ when }) => when)).toEqual(["2020-02-10T16:15"]);
  const elsewhere = "Lundi, à 16 h 15, le tribunal de commerce de Rouen a mis fin à cent ans de pêche.";
  expect(build(told, elsewhere).events).toHaveLength(2);
});

it("what somebody says of himself is no event", () => {
  expect(events("La ministre Claire Petit se dit sereine lundi 10 février 2020.")).toEqual([]);
});

it("of a light act without words for it nobody is said to have done it", () => {
  expect(events("Claire Petit dort.\n\nLe 10 février, elle m'a appelée à minuit.")).toEqual([]);
});

it("an act told by its noun in a chronology is the one of its day; two of a kind stay apart", () => {
  const told = "Claire Petit a été licenciée pour faute lourde le 10 février 2020 par le port de Brest.";
  const listed = "Repères du port de Brest\n\n**10 février 2020.** Licenciement de la salariée.";
  expect(events(told, listed)).toEqual([["2020-02-10", "claire-petit", 2]]);
  const another = "Anne Roux a été licenciée pour vol le 10 février 2020 par le port de Brest.";
  expect(build(told, another, listed).events).toHaveLength(3);
});

it("what one gives with its month alone is the one act of its kind that another gives a day", () => {
  const told = "Claire Petit a été licenciée pour faute lourde le 8 janvier 2020.";
  const month = "La salariée, licenciée pour faute lourde en janvier 2020, attend au port.";
  expect(events(told, month)).toEqual([["2020-01-08", "claire-petit", 2]]);
  const another = "Anne Roux a été licenciée pour faute lourde le 20 janvier 2020.";
  expect(events(told, another, month)).toHaveLength(3);
});

it("two complaints on two days are two, and an entry goes to the one of its day", () => {
  const told =
    "Le Collectif du Large a porté plainte le 3 février 2020. Le syndicat n'a porté plainte que le 7 février 2020.";
  const listed =
    "Repères\n\n**3 février 2020.** Plainte du Collectif du Large.\n\n**7 février 2020.** Plainte du syndicat.";
  const found = build(told, listed).events;
  expect(found.map(({ when }) => when)).toEqual(["2020-02-03", "2020-02-07"]);
  expect(found[1]?.evidence).toHaveLength(2);
});

it("what a body votes is the act that it decides; another's act of the day is not", () => {
  const voted = "Le comité de la société Nidou a voté lundi soir la suspension des paiements à la société Poupli.";
  const decided = "La société Nidou a décidé lundi de suspendre ses virements à la société Poupli.";
  expect(build(voted, decided).events.map(({ evidence }) => evidence.length)).toEqual([2]);
  const other = "Suspendu à titre conservatoire lundi, l'entraîneur attend.";
  expect(build(voted, other).events[0]?.evidence).toHaveLength(1);
});

it("one sentence that tells an act twice of its subject tells one event", () => {
  const once = "Le gardien du marché a été interpellé lundi et placé en garde à vue.";
  expect(events(once)).toHaveLength(1);
  expect(
    events("Le gardien du marché a été interpellé lundi et le maire de Brest a été placé lundi en garde à vue."),
  ).toHaveLength(2);
});

it("a fire of the night is that of the hour in it; a car's is another", () => {
  const night = "Le feu a pris dans la nuit du 9 au 10 février 2020.";
  const declared = "Un incendie s'est déclaré dans la nuit de dimanche à lundi au marché de Brest.";
  const hour = "Un incendie s'est déclaré lundi vers 2 h 40 au marché de Brest.";
  expect(build(night, declared, hour).events.map(({ when, evidence }) => [when, evidence.length])).toEqual([
    ["2020-02-10T02:40", 3],
  ]);
  expect(build(declared, "Un incendie s'est déclaré lundi vers 20 h 40 au marché de Brest.").events).toHaveLength(2);
});

it("a headline is of the day of the act that opens its article", () => {
  const text =
    "# Handball : Brest battu dans une ambiance lourde\n\nL'équipe féminine du Brest Handball s'est inclinée samedi à domicile.";
  expect(build(text).events.map(({ when }) => when)).toEqual(["2020-02-08"]);
});

it("entries without a verb that share one word are no series", () => {
  const listed =
    "Le port de Brest a ses dates.\n\nLes dates\n\n3 février 2020 : ouverture du marché.\n\n5 février 2020 : marche des dockers.\n\n7 février 2020 : deuxième marche annoncée.";
  expect(build(listed).events.map(({ when }) => when)).toEqual(["2020-02-03", "2020-02-05", "2020-02-07"]);
});

it("an event goes by its act, not by who tells of it", () => {
  const relayed = "La société Nidou a répondu que celle-ci avait été licenciée le 10 février 2020.";
  expect(build(relayed).events.map(({ title }) => title.fr)).toEqual([]);
  const told = "Claire Petit a été licenciée lundi 10 février 2020 par la société Nidou.";
  expect(build(relayed, told).events.map(({ title }) => title.fr)).toEqual([
    "« Claire Petit a été licenciée lundi 10 février 2020 par la société Nidou »",
  ]);
});

it("a while between two months is of neither", () => {
  expect(events("La société Nidou aurait vendu ces biberons entre janvier 2018 et juin 2019.")).toEqual([]);
});

it("what somebody remembers is no event of its day", () => {
  expect(events("Claire Petit se souvient d'un soir de janvier 2019, à Brest.")).toEqual([]);
});
