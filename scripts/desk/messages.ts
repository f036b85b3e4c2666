import type { Deed, DoubtKind } from "../../src/compose/doubts/doubt.ts";
import { setFrench } from "../../src/publish/messages/french.ts";

/** Every word of the desk's page. `#` stands for what is put in: a number, a name. */
export interface DeskWords {
  title: string;
  skip: string;
  list: string;
  site: string;
  other: string;
  progress: string;
  left: string;
  more: string;
  empty: string;
  keys: string;
  keysHelp: string;
  yaml: string;
  weight: string;
  written: string;
  undone: string;
  undo: string;
  next: string;
  previous: string;
  send: string;
  cancel: string;
  nobody: string;
  reason: string;
  newPerson: string;
  newOrganization: string;
  problems: string;
  script: string;
  kinds: Record<DoubtKind, string>;
  deeds: Record<Deed, string>;
  asks: Record<"speakers" | "name" | "title" | "kind" | "when" | "published", string>;
  /** Of a quotation, beside who says it. */
  also: Record<"via" | "saidOn", string>;
  via: string;
  saidOn: string;
  add: string;
  passedOver: string;
  form: string;
  direct: string;
  mixed: string;
  whole: string;
  wholeHelp: string;
  articles: string;
  namesake: string;
  tellsApart: string;
  reading: string;
  refused: string;
  actorKinds: Record<"person" | "organization" | "other", string>;
  sweeps: Record<"confirm-article" | "confirm-speaker" | "confirm-certain", string>;
}

const en: DeskWords = {
  title: "The desk",
  skip: "Skip to the doubt",
  list: "What is doubted, most doubtful first",
  site: "The dossier",
  other: "Français",
  progress: "# of # quotations read",
  left: "# doubts left",
  more: "and # more, less doubtful",
  empty: "Nothing is left to doubt.",
  keys: "Single keys",
  keysHelp:
    "j next, k previous, n leave for later, u undo, a adds selected words, o opens the article; the others stand on their buttons. Esc closes a question.",
  yaml: "What is written",
  weight: "doubt: # of 100",
  written: "Written into #.",
  undone: "Taken back.",
  undo: "Undo",
  next: "Later",
  previous: "Previous",
  send: "Write it",
  cancel: "Cancel",
  nobody: "Nobody is named",
  reason: "Reason that readers see (may be left)",
  newPerson: "# is a new person",
  newOrganization: "# is a new organization",
  problems: "The folder cannot be read at the moment. What you see is as it was before:",
  script: "The desk needs JavaScript. npm run review has the same list, with YAML to paste.",
  kinds: { quotation: "Quotation", name: "Name", date: "Date", event: "Event", divergence: "Divergence" },
  deeds: {
    confirm: "It is right",
    correct: "Somebody else",
    reject: "It is none",
    join: "They are one",
    apart: "They are two",
    rename: "Rename",
    kind: "Another kind",
    drop: "No actor",
    date: "Another date",
    split: "Another of the same name",
  },
  asks: {
    speakers: "Who says so? Several with commas",
    name: "What is it called?",
    title: "What happened? In words of your own, or of the source in « »",
    kind: "What is it?",
    when: "When? (2021-01-11, 2021-01, unknown)",
    published: "When did it appear? (2021-01-11)",
  },
  also: { via: "Through another medium", saidOn: "On another day" },
  via: "Through which medium? (may be left; unknown: none)",
  saidOn: "Said on which day? (2021-01-11; may be left; unknown: none)",
  add: "Add a quotation",
  passedOver: "Which words were said? As they stand, or how they begin … and end",
  form: "How are they quoted?",
  direct: "A sentence of its own",
  mixed: "A piece of the writer's sentence",
  whole: "The whole article",
  wholeHelp: "What is marked is known as a quotation. Select words, then a.",
  articles: "Article",
  namesake: "In which articles is “#” somebody else?",
  tellsApart: "A word that tells them apart (bookseller; it stands in the address, may be left)",
  reading: "being read again …",
  refused: "An answer was taken back, since the dossier cannot be read with it:",
  actorKinds: { person: "A person", organization: "An organization", other: "Something else" },
  sweeps: {
    "confirm-article": "All of this article is right",
    "confirm-speaker": "All of this speaker is right",
    "confirm-certain": "All that is certain is right",
  },
};

const fr: DeskWords = {
  title: "Le bureau",
  skip: "Aller au doute",
  list: "Ce qui est douteux, le plus douteux d'abord",
  site: "Le dossier",
  other: "English",
  progress: "# citations relues sur #",
  left: "# doutes restants",
  more: "et # de plus, moins douteux",
  empty: "Il ne reste aucun doute.",
  keys: "Touches simples",
  keysHelp:
    "j suivant, k précédent, n plus tard, u annuler, a ajoute les mots sélectionnés, o ouvre l'article ; les autres sont sur leurs boutons. Échap ferme une question.",
  yaml: "Ce qui est écrit",
  weight: "doute : # sur 100",
  written: "Écrit dans #.",
  undone: "Annulé.",
  undo: "Annuler",
  next: "Plus tard",
  previous: "Précédent",
  send: "Écrire",
  cancel: "Fermer",
  nobody: "Personne n'est nommé",
  reason: "Motif que liront les lecteurs (facultatif)",
  newPerson: "# est une nouvelle personne",
  newOrganization: "# est une nouvelle organisation",
  problems: "Le dossier ne peut pas être lu en ce moment. Ce qui est montré est son dernier bon état :",
  script: "Le bureau demande JavaScript. npm run review donne la même liste, avec le YAML à coller.",
  kinds: { quotation: "Citation", name: "Nom", date: "Date", event: "Événement", divergence: "Divergence" },
  deeds: {
    confirm: "C'est juste",
    correct: "Quelqu'un d'autre",
    reject: "Ce n'en est pas",
    join: "Un seul acteur",
    apart: "Deux acteurs",
    rename: "Renommer",
    kind: "Autre nature",
    drop: "Pas un acteur",
    date: "Autre date",
    split: "Un homonyme",
  },
  asks: {
    speakers: "Qui le dit ? Plusieurs, avec des virgules",
    name: "Comment s'appelle-t-il ?",
    title: "Que s'est-il passé ? En vos mots, ou en ceux de la source entre « »",
    kind: "Qu'est-ce que c'est ?",
    when: "Quand ? (2021-01-11, 2021-01, unknown)",
    published: "Paru quand ? (2021-01-11)",
  },
  also: { via: "Autre média", saidOn: "Autre jour" },
  via: "Par quel média ? (facultatif ; unknown : aucun)",
  saidOn: "Dit quel jour ? (2021-01-11 ; facultatif ; unknown : aucun)",
  add: "Ajouter une citation",
  passedOver: "Quels mots ont été dits ? Tels quels, ou leur début … et leur fin",
  form: "Comment sont-ils cités ?",
  direct: "Une phrase entière",
  mixed: "Un morceau de la phrase du journaliste",
  whole: "L'article entier",
  wholeHelp: "Ce qui est souligné est déjà relevé. Sélectionnez des mots, puis a.",
  articles: "Article",
  namesake: "Dans quels articles « # » est-il quelqu'un d'autre ?",
  tellsApart: "Un mot qui les distingue (libraire ; il entre dans l'adresse, facultatif)",
  reading: "relecture en cours…",
  refused: "Une réponse a été retirée, car le dossier ne peut pas être lu avec elle :",
  actorKinds: { person: "Une personne", organization: "Une organisation", other: "Autre chose" },
  sweeps: {
    "confirm-article": "Tout cet article est juste",
    "confirm-speaker": "Tout de cette personne est juste",
    "confirm-certain": "Tout ce qui est certain est juste",
  },
};

export const DESK_WORDS: Readonly<Record<"en" | "fr", DeskWords>> = { en, fr: typeset(fr) };

function typeset<T>(words: T): T {
  if (typeof words === "string") return setFrench(words) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, typeset(value)])) as T;
}
