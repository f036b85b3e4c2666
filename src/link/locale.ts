import type { Localised } from "../model.ts";

/** What is counted of people, under one name for all its words; each noun and verb folded, the first word with those that follow it. */
export interface Toll {
  what: string;
  /** What it is called in a title. */
  name: string;
  nouns: readonly (readonly string[])[];
  verbs: readonly (readonly string[])[];
  /** Nouns of what such people do together, folded: "cortege". */
  acts?: ReadonlySet<string>;
  /** It can only go up. */
  grows: boolean;
}

/** What linking knows of a language. */
export interface LinkLocale {
  /** Takes the ending off a lower-case word, accents kept: "suspendues" → "suspendu". */
  stem: (word: string) => string;
  /** Numbers in words, folded, but those that are articles too: "douze" → 12. */
  numerals: ReadonlyMap<string, number>;
  /** What beside a figure says that it is no exact one: "au moins", "au plus", "environ". */
  bounds: readonly { bound: "least" | "most" | "about"; before: RegExp; after: RegExp }[];
  /** Matches right after a verb of saying, or its subject, to whom the words were said: group `to`. */
  addressee: RegExp;
  /** Names, folded, of one and the same public: "presse", "journalistes". */
  publics: readonly (readonly string[])[];
  /** "dans dix-huit mois": groups `count` and `unit`. */
  ahead: RegExp;
  /** How many hours a unit lasts, by its stem. */
  units: ReadonlyMap<string, number>;
  /** Words that stand in every text and tell no two sentences apart, case and accents folded. */
  functionWords: ReadonlySet<string>;
  /** Begins a clause that says who reported a thing, after the thing: ", a annoncé lundi la procureure"; global. */
  reported: RegExp;
  /** Our own words for acts, by family and whether they are told of who did them: "arrest patient"; see `happenings/names.ts`. */
  actNames: ReadonlyMap<string, Localised>;
  /** What our own words become before a vowel, language by language: "de Anne" → "d’Anne". */
  elisions: readonly (readonly [RegExp, string])[];
  /** Who decides for many, by word: "ministre", "tribunal"; folded. */
  authorities: ReadonlySet<string>;
  /** A publisher that is no paper but a body which sends what it says: "Mairie de Calmont". */
  senders: RegExp;
  /** Nouns that present a body and are no part of its name ("collectif"), letters of its legal form ("sa"), nouns that its name begins with; folded. */
  bodyTypes: { has(noun: string): boolean };
  legalForms: ReadonlySet<string>;
  bodyHeads: ReadonlySet<string>;
  /** The space before a complement, folded: " du", " d'"; global. */
  genitive: RegExp;
  /** A court that is a subject, in `name`: "le tribunal de commerce de Brest". */
  courts: RegExp;
  /** Those of what somebody says or thinks, which is no event: "se dit serein", "affirme n'avoir rien vu". */
  sayings: ReadonlySet<string>;
  /** Families of acts that only persons undergo, or do of themselves: "licenciement". */
  ofPersons: ReadonlySet<string>;
  /** Verbs that tell a state, no act: "être". */
  states: ReadonlySet<string>;
  /** Families of roles of which a person holds one in one organization: "fondateur" or "cofondateur"; heads, folded, the forms of one together. */
  rivalRoles: readonly (readonly string[])[];
  /** A family of which one holds one in one body, where both sources say of which: "rapporteur" or "président de la commission". */
  offices: readonly string[];
  /** Heads among them that say the same, "patron" and "PDG", or of which one is the other cut short, "président" and "PDG". */
  sameRoles: readonly ReadonlySet<string>[];
  /** The letters of a title and the title in full, both folded: "pdg", "président-directeur général". */
  acronyms: readonly (readonly [string, RegExp])[];
  /** Words that make an office the second one, folded: "adjoint". */
  deputies: ReadonlySet<string>;
  /** Offices that are told apart by their complement alone: "ministre de la Mer", "ministre du Travail"; folded. */
  portfolios: ReadonlySet<string>;
  /** Ends a role that is no longer held, folded: "ancien ministre". */
  former: RegExp;
  /** Months and days of the week, folded: a date is no name. */
  calendar: ReadonlySet<string>;
  /** Ends in a noun that places own, and its link: "maire de ", "habitants d'". */
  placeOwned: RegExp;
  /** Ends in a preposition of place: "à ", "près de ". */
  placeAt: RegExp;
  /** Names of countries, regions and towns, folded, hyphens as spaces: a country alone names no affair. */
  places: ReadonlySet<string>;
  /** A noun that stands before a name and says what of it: "usine de Vaubert"; global. */
  headed: (name: string) => RegExp;
  /** Nouns of what somebody is, folded: "maire". */
  personNouns: { has: (word: string) => boolean };
  /** Names an affair: "l'affaire Delmas", "le scandale de l'eau"; groups `noun`, `link`, `name`; global. */
  affair: RegExp;
  /** Ends in a definite article, with the space behind it if there is one. */
  article: RegExp;
  /** Ends the words before a role that was held at another time: "alors ". */
  formerBefore: RegExp;
  tolls: readonly Toll[];
  /** Stems of nouns that name people and nothing else of them: "personnes". */
  people: ReadonlySet<string>;
  /** The word after a figure that makes it no exact one: "environ". */
  about: string;
  /** What became of things, by the stem of the word that tells it: "détruits", "partis en fumée" → "destroyed". */
  fates: ReadonlyMap<string, string>;
  /** Nouns, folded, that announce a figure: "le nombre de", "le bilan de". */
  totals: ReadonlySet<string>;
  /** A figure counts all there is: "dans toute la France". */
  whole: RegExp;
  /** A figure will be another: "déjà", "à la mi-journée". */
  running: RegExp;
  /** A figure that goes on from an earlier one: "s'élève maintenant à". */
  risen: RegExp;
  /** A figure that nobody has counted, or of another time: "sont attendues". */
  supposed: RegExp;
  /** A figure counts more than one day: "depuis le début". */
  since: RegExp;
  /** Words before a figure that takes a part of another: "dont". */
  parts: ReadonlySet<string>;
  /** Words after a figure that adds to another: "autres". */
  others: ReadonlySet<string>;
  /** Words between two figures of which neither counts: "200 à 300". */
  ranges: ReadonlySet<string>;
  /** Words after a figure that end what it may count, folded: "30 000 selon les organisateurs", "198 au départ", "5 e place". */
  uncounted: ReadonlySet<string>;
  /** Nouns that measure and are no thing themselves, folded: "kilos". */
  measures: ReadonlySet<string>;
  /** A noun with what completes it, at the beginning of a text: "tour de séchage". */
  nounPhrase: RegExp;
  /** What a sum is in, by what stands before the sign of its money: "M" of "47,3 M€". */
  orders: ReadonlyMap<string, number>;
  /** "vingt |et| un", folded. */
  tensJoin: string;
  /** "vingt et |un|", folded. */
  tensUnits: ReadonlySet<string>;
  /** Words that make a length an area or a volume, folded: "mètres cubes". */
  powers: ReadonlySet<string>;
  /** Words between two things: "et". */
  joins: ReadonlySet<string>;
  /** Words before who did it: "blessés par vingt individus". */
  agents: ReadonlySet<string>;
  /** What a vote does, folded: "adopté". */
  cast: ReadonlySet<string>;
  /** How a vote or a match went, by what it is: groups `a` and `b`; global. */
  results: readonly { what: string; isMatch: boolean; told: RegExp }[];
  /** Before its share: "à" 78 %. */
  byShare: ReadonlySet<string>;
  /** Between two figures of one thing that are set against each other: "480 kilos, et non 300", "12 000 euros, ou 9 000"; global. */
  against: RegExp;
  /** After a denied figure, that others have given it: " comme l'avait dit la mairie". */
  saidOtherwise: RegExp;
  /** What such a cue says where it denies the second figure outright. */
  denies: RegExp;
  /** Before the figure that stands for a denied one: "pas 23 mais |21"; global. */
  butRather: RegExp;
  /** Between what was said and what is: "estimé à 47 millions, il dépasse en réalité 52"; global. */
  inFact: RegExp;
  /** Between the figure that others give and the speaker's own: "il parle de 4,8 milliards : le marché est de |4,2"; global. */
  claimAnswered: RegExp;
  /** One of these stands in the sentence, else no figure there is set against another. */
  opposes: RegExp;
  /** Words before a figure that is denied, folded: "pas". */
  negations: ReadonlySet<string>;
  /** Words before a figure that somebody claims, folded: "parle". */
  claims: ReadonlySet<string>;
  /** Says what a figure of the next sentence counts: "le nombre de travailleurs"; group `what`. */
  numberOf: RegExp;
  /**
   * Who else gives a figure, right before it, where the sentence or the one before has another: "(la direction parle de |40 %". Groups: `aside`,
   * what parts it from the sentence; `en`, that it takes up what the one before counts; `holds`, that it does so in its own words; `retort`, that
   * it does so where somebody `retorts`; global.
   */
  otherTeller: RegExp;
  /** The end of it, right before the figure. */
  tells: RegExp;
  /**
   * How a sentence denies what stands before it: of the sentence right before ("Une version que conteste …", "C'est faux"), of one that speaks of
   * the same ("Anne Roux nie : …", `named`), of one that
   * tells how it came to him ("dit ne l'avoir jamais reçu", `received`), or the article's own words ("C'était faux", `taken back`); the first that fits.
   */
  denials: readonly { how: "beside" | "named" | "received" | "taken back"; told: RegExp }[];
  /** Says that something is given or told to somebody: "envoie". */
  gives: RegExp;
  /** The year a thing is from, at its end, in group `year`; how it came to be in one of the others: "qui date de 1952"; global. */
  madeIn: RegExp;
  /** What an article takes back of what it wrote, in the group "denied": "nous avions écrit que X avait été |contrôlé positif|". */
  takenBack: RegExp;
  /**
   * What is so and what is not: groups `right`, `wrong` and the little word `link` that both begin with, "pour faux, et non pour escroquerie"; or what
   * is not in `denied`, "n'a pas été entendu, contrairement à ce qui a été écrit".
   */
  retracts: readonly RegExp[];
  /** What each of these turns on. */
  mayRetract: RegExp;
  /** Says that something was told otherwise before: "Rectificatif". */
  erratum: RegExp;
  /** Says that a claim was the article's own: "nous avons écrit que". */
  ownWords: RegExp;
  /** Says that somebody answers: "rétorque". */
  retorts: RegExp;
  /** Says that others have told it otherwise: "contrairement à ce qu'affirme le maire". */
  contrary: RegExp;
  /** Who counted: "selon la police"; global. */
  countedBy: RegExp;
  /** Where a sentence is set, at its beginning: "En province, ". */
  setting: RegExp;
  /** Places that no capital tells: "province". */
  placeNouns: ReadonlySet<string>;
  /** What after a figure says how often: "par mois". */
  rate: RegExp;
  /** Nouns, folded, that make a length of time or a sum a penalty → its name: "réclusion" → "prison". */
  penalties: ReadonlyMap<string, string>;
  /** Families of acts that cannot both end one thing: "resign", "dismiss". */
  opposed: readonly (readonly string[])[];
  /** Those among them that are done by whom they are told of. */
  own: ReadonlySet<string>;
  /** Verbs that leave it open how it ended: "quitter" ses fonctions. */
  vague: ReadonlySet<string>;
  /** Says with what somebody is charged: group `charge`, at its end; global. */
  charged: RegExp;
  /** For how long a sum is given: group `period`. */
  forPeriod: RegExp;
  /** Words after a penalty that say for whom, folded: "contre". */
  targets: ReadonlySet<string>;
  /** Says how many they were by what they did: "ils étaient 2 000 à défiler", under the name of such a toll. */
  presented: { what: string; told: RegExp };
  /** Verbs that say when something is held, by their infinitive: "s'ouvrir", "commencer". */
  held: ReadonlySet<string>;
  /** Verbs that say when something befalls, told of itself: "s'est produite". */
  strikes: ReadonlySet<string>;
  /** When it began, by a noun: "le début de la fuite à 18 h 27"; group `what`. */
  onset: RegExp;
  /** Families of acts that strike a place, once a day. */
  disasters: ReadonlySet<string>;
  /** Dates what the sentence before has told: "C'était". */
  itWas: RegExp;
  /** Of whom a participle is told, right before it or right after: group `noun`. */
  nounBefore: RegExp;
  nounAfter: RegExp;
  /** That somebody gives a thing its hour, right before it: group `thing`; and who else gives another, between the two: group `teller`. */
  placesHour: RegExp;
  otherHour: RegExp;
  /** With "avoir" one of them: "aura lieu". */
  heldPlace: RegExp;
  /** Opens a scene by its hour: "Il était 6 h 52 quand". */
  presentsHour: RegExp;
  /** Says of which day an hour is: "mardi à 8 heures", "hier vers midi". */
  dayWord: RegExp;
  /** Stems of words that tell when something ends: "levée", "s'est achevée". */
  ends: ReadonlySet<string>;
  /** A noun of what is done, by its ending: "évacuation". */
  actNoun: RegExp;
  /** Auxiliaries right before the participle of what is done to somebody, folded: "été". */
  passive: ReadonlySet<string>;
  /** A participle, by its ending. */
  done: RegExp;
  /** Stems of nouns of people that the sources take for one another → the group: "écoliers", "enfants". */
  kin: ReadonlyMap<string, string>;
  /** Words before a figure that counts all there are: "les", "emploie"; folded. */
  wholes: ReadonlySet<string>;
  /** Words after it by which it counts some of them: "autres"; folded. */
  someOf: ReadonlySet<string>;
  /** Begins what follows a name and says how old he is, groups `age` and `years`: ", 64 ans,". */
  aged: RegExp;
  /** Ends what stands before a name and says the same: "une fillette de 8 ans, ". */
  agedBefore: RegExp;
  /** Joins a length of time to what lasted. */
  ofNoun: ReadonlySet<string>;
  /** What lasts, folded → under which name: "garde" (à vue), "réunion", "conseil" → "session". */
  lasting: ReadonlyMap<string, string>;
  /** Those among the names of which the length is agreed beforehand, and does not grow: a contract. */
  terms: ReadonlySet<string>;
  /** Joins it to how long: "pour" quatre ans. */
  forHow: ReadonlySet<string>;
  /** Says how long it lasted: "duré". */
  lasts: ReadonlySet<string>;
  /** Signs and stems of money. */
  money: ReadonlySet<string>;
  /** Words before a noun that make it one thing: "le devis", "un devis"; folded. */
  determiners: ReadonlySet<string>;
  /** The same merged with the preposition of a complement: "du". */
  merged: ReadonlySet<string>;
  /** Who pays and is paid many sums, folded: "club". */
  payers: ReadonlySet<string>;
  /** What makes a penalty another one of the same length, folded: "sursis". */
  qualifiers: ReadonlySet<string>;
  /** Words, folded, by which a penalty is risked, asked for or given → which. */
  moods: ReadonlyMap<string, string>;
}
