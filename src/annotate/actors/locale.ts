import type { Gender } from "../analysis.ts";

/** Log-odds for a person, an organization, a place, another thing, no name at all: of any name, and of one that shows a sign. */
export interface KindWeights {
  bias: readonly number[];
  signs: Readonly<Record<string, readonly number[]>>;
}

/**
 * What a language knows of names, as word lists and patterns. Words are folded: lower case, no accents, straight apostrophes,
 * "oe" for œ.
 */
export interface ActorLocale {
  /** What each sign says of a name, learnt. */
  kindWeights: KindWeights;
  /** "jean" → m; null where both bear it ("camille"). */
  givenNames: ReadonlyMap<string, Gender | null>;
  /** The first halves of most given names with a hyphen: "jean", "marie". */
  compoundNames: ReadonlySet<string>;
  /** "M.", "Mmes": stand before a surname, are no part of it. */
  civilities: ReadonlyMap<string, { gender: Gender | null; plural: boolean }>;
  /** Those of them that in lower case are one, too: "madame". */
  spelledCivilities: ReadonlySet<string>;
  /** Those that tell what somebody is, however written: "dr" → "docteur". */
  callings: ReadonlyMap<string, string>;
  /** Functions and trades that present a person: "ministre", "présidente". */
  roles: ReadonlyMap<string, Gender | null>;
  /** Those that a firm may be as well: "actionnaire". */
  ambivalentRoles: ReadonlySet<string>;
  /** Forms of such nouns that are on no list: "fleuriste", "navigatrice"; and the nouns of that form that are nobody: "moteur". */
  personForms: readonly { form: RegExp; gender: Gender | null }[];
  notPersonal: ReadonlySet<string>;
  /** Participles that without their accent are such a noun: "jugé". Accents kept. */
  falseRoles: ReadonlySet<string>;
  /** Words before such a noun that belong to it: "ancien", "vice". */
  roleModifiers: ReadonlySet<string>;
  /** Nouns whose complement is a department of state, not a name: "ministre [de l'Intérieur]". */
  portfolioHeads: ReadonlySet<string>;
  /** Those whose department may stand after an adjective: "ministre français [des Transports]". */
  ministers: ReadonlySet<string>;
  /** Those whose department follows "à": "adjointe [à la Culture]". */
  deputies: ReadonlySet<string>;
  /** Adjectives that follow such a noun and are not told by their form: "adjoint", "sortante". */
  roleAdjectives: ReadonlySet<string>;
  /** What joins the noun to its complements: "de", "en", "chargée". */
  roleJoints: ReadonlySet<string>;
  /** What stands, with a full stop, between the parties of a case in law: "v". */
  versus: ReadonlySet<string>;
  /** What stands between somebody's name and another of his: "alias"; and what does so before marks or an article alone: "dit". */
  aliasWords: ReadonlySet<string>;
  calledWords: ReadonlySet<string>;
  /** What stands before several that nobody has named: "des", "certaines". */
  severalDeterminers: ReadonlySet<string>;
  /** Departments that have another beside them, and what joins it: "des Relations avec le Parlement". */
  departmentsWith: ReadonlySet<string>;
  besidePrepositions: ReadonlySet<string>;
  /** Nouns of roles that tell nothing by themselves: "membre", "fille". */
  relativeNouns: ReadonlySet<string>;
  /** What ends a phrase that says of whom in another place: "de celle-ci". */
  pointing: RegExp;
  /** Between a word and the same again: "pas à pas". Folded. */
  doublingPrepositions: ReadonlySet<string>;
  /** Small words inside a name in which words in lower case stand: "Vivre à Brec". Folded. */
  namePrepositions: ReadonlySet<string>;
  /** A parent of so many: it says nothing of who somebody is. Folded. */
  parental: RegExp;
  /** One word as names of towns are made: capitals tied by a hyphen, a small word and another hyphen or an apostrophe. */
  townForm: RegExp;
  /** What ends such a phrase: "ministre par intérim". */
  roleTails: ReadonlySet<string>;
  /** Words between the comma and the noun: "X, alors ministre". */
  roleAdverbs: ReadonlySet<string>;

  /** Nouns that begin an organization's name when they have a capital: "Syndicat", "Fédération". */
  organizationHeads: ReadonlyMap<string, Gender>;
  /** Those that begin it in lower case too: "préfecture de Paris". */
  institutionHeads: ReadonlySet<string>;
  /** Those of them that a nation alone completes: "armée syrienne". */
  nationalHeads: ReadonlySet<string>;
  /** Those that do so with an adjective or noun between: "chambre d'agriculture du Gers", but not "direction de X". */
  looseHeads: ReadonlySet<string>;
  /** Those that make one with a name right beside them: "comité Adama". */
  eponymHeads: ReadonlySet<string>;
  /** Nouns that announce an organization and are no part of its name: "le groupe X". */
  organizationTypes: ReadonlyMap<string, Gender>;
  /** Nouns of things that have a name: "la tempête X", "l'émission « X »", "Coupe X". */
  thingNouns: ReadonlySet<string>;
  /** "ferry", "navire": what follows them is a ship's name, however like a firm's. */
  vesselNouns: ReadonlySet<string>;
  /** Nouns of taxes, contracts and the like, whose abbreviation is nobody's: "Impôt sur la fortune (ISF)". */
  measureNouns: ReadonlySet<string>;
  /** Well-known organizations, and those whose name is a place's, a thing's or a word's as well: "banque mondiale", "orange". */
  organizations: ReadonlySet<string>;
  wordsAndOrganizations: ReadonlySet<string>;
  /** Well-known competitions, works, laws, products and the like, which have a name and do nothing: "ligue des champions". */
  things: ReadonlySet<string>;
  /** The first word of each listed name, and how many words the longest has that begins with it. */
  listedLengths: ReadonlyMap<string, number>;
  /** Words of the language that are parties beside an office: "le député Horizons". */
  partyWords: ReadonlySet<string>;
  /** Adjectives that make a party of a place: "Québec solidaire". */
  partyAdjectives: ReadonlySet<string>;
  /** Participles before a name in marks: "baptisé « X »". */
  namings: ReadonlySet<string>;
  /** Nouns that a person gives the name: "affaire X", "gouvernement X". */
  eponymNouns: ReadonlySet<string>;
  /** Nouns inside an organization's name in lower case: "préfecture de police". */
  organizationWords: ReadonlySet<string>;
  /** Adjectives of such names: "national", "européenne". */
  organizationAdjective: RegExp;
  /** Adjectives that make the name of a movement with a plural noun: "Bonnets rouges". */
  movementAdjective: RegExp;
  /** Adjectives that begin the name of a body: "Nouveau", "Haute". */
  bodyAdjectives: ReadonlySet<string>;
  /** Those before a noun in lower case: "Haute autorité". */
  highAdjectives: ReadonlySet<string>;
  /** What a body does, after "de": "recensement", but no infinitive. */
  actionNoun: RegExp;
  /** What no given name looks like: "Extinction", "Solidarité". */
  abstractNoun: RegExp;
  /** Words of a banner that a collective's name ends with: "[Bassines] non merci"; one word, where the collective is announced. */
  bannerTails: ReadonlySet<string>;
  bannerWords: ReadonlySet<string>;
  /** Capitalised words that make a run of capitals an organization: "News", "Agency". */
  organizationTails: ReadonlySet<string>;
  /** What such a word of another language looks like: "Medizintechnik". */
  tradeForm: RegExp;
  /** "SARL", "GAEC": stand before a firm's name. */
  legalForms: ReadonlySet<string>;
  /** Those of them that tell the legal form or the trade of the firm itself, not a branch of it: "Altavia SA". */
  firmTails: ReadonlySet<string>;
  /** Those of them that may stand in lower case: "Novatel web services". */
  lowerTails: ReadonlySet<string>;
  /** What ends a federation's name: "Maires de France". */
  nationalTails: ReadonlySet<string>;
  /** Heads whose name goes on with where they are: "Mission de l'ONU en Haïti". */
  missionHeads: ReadonlySet<string>;
  /** Heads with a capital whose complement may be any noun: "Fondation du patrimoine". */
  completedHeads: ReadonlySet<string>;
  /** Words whose number is part of the name: "Canal 9". */
  numbered: ReadonlySet<string>;
  /** Nouns before "de X" that tell that X is an organization: "porte-parole de X". */
  organizationOwned: ReadonlySet<string>;
  /** Nouns right before X that tell it: "les syndicats X et Y", "un élu X". */
  membershipNouns: ReadonlySet<string>;
  /** Prepositions that want an organization: "chez X". */
  organizationPrepositions: ReadonlySet<string>;
  /** "par", and what a medium does to whom it quotes: "interrogé". Accents kept. */
  byPrepositions: ReadonlySet<string>;
  questioned: RegExp;
  /** "comme" between a noun and one of its kind: "des géants comme X". */
  examples: ReadonlySet<string>;
  /** English words in lower case inside a name, and those that may come first. */
  foreignWords: ReadonlySet<string>;
  foreignOpeners: ReadonlySet<string>;

  /** Particles inside a person's surname: "de", "van"; those of them that are no French prepositions. */
  particles: ReadonlySet<string>;
  foreignParticles: ReadonlySet<string>;
  /** A letter for somebody unknown and the word before: "contre x". */
  unnamed: ReadonlySet<string>;
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  /** What is counted, with a capital in a name alone: "20 Minutes". */
  measures: ReadonlySet<string>;
  /** Letters of currencies: "F CFA", "200 XOF". */
  currencies: ReadonlySet<string>;
  /** "notre", and the nouns of those whom a paper sends: "journaliste", "envoyée". */
  ourDeterminers: ReadonlySet<string>;
  reporterNouns: ReadonlySet<string>;
  /** "oui", "non": a word before them at the head of speech is nobody. */
  answers: ReadonlySet<string>;
  /** What an apostrophe ties to a surname: "O'", "N'". */
  apostrophes: ReadonlySet<string>;
  /** The part of a name before an apostrophe of its spelling: "Guivarc'" in "Guivarc'h". */
  innerApostrophe: RegExp;
  /** Two words that are one name, in the middle an apostrophe, before them a space where a capital stands beside: "M'barek". */
  tiedSpelling: RegExp;
  /** Joints inside an organization's name: "de", "des", "et". */
  joints: ReadonlySet<string>;
  /** "de", "du", "d'": what follows is a complement. */
  genitives: ReadonlySet<string>;
  /** Those that hold no article: "chef de gare". */
  bareGenitives: ReadonlySet<string>;
  /** "contre", "pour": what a body fights for; and the nouns that lead to it: "lutte". */
  purposes: ReadonlySet<string>;
  /** "sans" */
  withoutPrepositions: ReadonlySet<string>;
  struggleNouns: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** "nom" in "du nom de X". */
  nameNouns: ReadonlySet<string>;
  pluralArticles: ReadonlySet<string>;
  /** All that may stand before a common noun: articles, "ce", "son", "deux". */
  determiners: ReadonlySet<string>;
  /** The member of a movement, not the movement: "un Gilet jaune". */
  singularDeterminers: ReadonlySet<string>;
  articleGender: ReadonlyMap<string, Gender>;
  coordinators: ReadonlySet<string>;

  /** "Sud" and its like begin a name where a capital follows: "Sud Radio". */
  directions: ReadonlySet<string>;
  /** Capitalised words that are no names: function words, months, "Internet". */
  ordinary: ReadonlySet<string>;
  /** What an ordinary word at the head of a sentence looks like: "Évidemment", "Citant". */
  ordinaryForm: RegExp;
  /** Words after a sentence's first word that make it a subject: "est", "ne". Accents kept. */
  predicates: ReadonlySet<string>;
  /** Verbs that only somebody can be the subject of, in any form: "annonce", "a déclaré". */
  agentVerb: RegExp;
  /** Verbs of wanting: their subject is somebody, too. */
  willVerbs: ReadonlySet<string>;
  /** Those whose subject is rather a firm: "emploie", "a racheté". */
  firmVerb: RegExp;
  /** Those that only a person can be: "sourit", "avouait". */
  personalVerb: RegExp;
  auxiliaries: ReadonlySet<string>;
  demonym: RegExp;
  demonyms: ReadonlySet<string>;
  notDemonyms: ReadonlySet<string>;

  /** Words where an apposition ends: "qui", "dans", "a". */
  stops: ReadonlySet<string>;
  /** A participle that opens a clause, where a role ends: "créé". Accents kept. */
  participle: RegExp;
  /** "ans" in "Jean Dupont, 45 ans". */
  ageNouns: ReadonlySet<string>;
  /** What makes a class of an age: "les moins de 13 ans". */
  ageBounds: ReadonlySet<string>;

  places: ReadonlySet<string>;
  /** What a place's name looks like: "Saint-Malo", "Romilly-sur-Seine". */
  placeForm: RegExp;
  /** Roads: "A7", "RN20". As written. */
  road: RegExp;
  /** Letters before a road's number: "RN 10". */
  roadLetters: ReadonlySet<string>;
  /** Nouns of streets and houses right before a name: "rue Jean-Jaurès". */
  addressNouns: ReadonlySet<string>;
  /** Those of them that may be a verb: "place". */
  addressOrVerb: ReadonlySet<string>;
  /** Those that without their accent are another word: "marché". Accents kept. */
  accentedAddressNouns: ReadonlySet<string>;
  /** Nouns of what is called after somebody with a hyphen: "prix Hector-Lanctôt". */
  namesakeNouns: ReadonlySet<string>;
  /** Nouns of where two streets meet, and what stands before them: "à l'angle de X et de Y". */
  cornerNouns: ReadonlySet<string>;
  /** Nouns of what goes on in streets: "la circulation sur X, entre Y et Z". */
  trafficNouns: ReadonlySet<string>;
  /** "entre" */
  betweenPrepositions: ReadonlySet<string>;
  /** Nouns followed by a place's name: "rue", "gare". */
  placeHeads: ReadonlySet<string>;
  /** "aux côtés de": as written, since without accents they are places. */
  sides: ReadonlySet<string>;
  /** English nouns that end a place's name: "Square". */
  placeTails: ReadonlySet<string>;
  /** Nouns before "de X" that tell that X is a place: "maire de X", "habitants de X". */
  placeOwned: ReadonlySet<string>;
  /** "à X", "au X", "en X", "dans le X". */
  toPrepositions: ReadonlySet<string>;
  toArticles: ReadonlySet<string>;
  inPrepositions: ReadonlySet<string>;
  insidePrepositions: ReadonlySet<string>;
  /** "sur X": where something is said. */
  onPrepositions: ReadonlySet<string>;
  /** Seats that stand for an institution: "Matignon". */
  seats: ReadonlySet<string>;
}
