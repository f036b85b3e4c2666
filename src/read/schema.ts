/**
 * What an editor may write: the front matter of an article, dossier.yaml and overrides.yaml. Each message says what was
 * expected and how to write it; `yaml.ts` adds the file, the line and what was found.
 */
import { IANAZone } from "luxon";
import { z } from "zod";
import { isEdtf, isPublished } from "../text/edtf.ts";
import { SLUG_MAX, slug } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";

/** Longer than any name or title of the press; keeps addresses and pages within what file systems and readers bear. */
const TEXT_MAX = 10_000;
const NAME_MAX = 300;
/** Ids that the machine makes of other ids are longer than those of names. */
const ID_MAX = 500;

const text = (what: string, max = TEXT_MAX) =>
  z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string({ error: `expected ${what}` })
      .trim()
      .min(1, `expected ${what}`)
      .max(max, `expected ${what} of at most ${max} letters`),
  ) as unknown as z.ZodType<string>;

/** "unknown" is an answer, and is stored as null. */
const orUnknown = <T>(schema: z.ZodType<T>) => z.union([z.literal("unknown").transform(() => null), schema]);

const date = (isOne: (value: string) => boolean) =>
  z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string({ error: "expected a date such as 2021-01 or 2021-01-11 (EDTF)" })
      .refine(
        isOne,
        "expected a date such as 2021, 2021-01, 2021-01-11 or 2021-01-11T08:00Z (EDTF); write unknown where the document gives none",
      ),
  ) as unknown as z.ZodType<string>;

const edtf = date(isEdtf);
const publicationDate = date(isPublished);

/** A day of the calendar, and no more. */
export const day = z
  .string({ error: "expected a day such as 2021-01-11" })
  .refine((value) => value.length === 10 && isPublished(value), "expected a day such as 2021-01-11");

const zone = z.string({ error: "expected an IANA time zone such as Europe/Paris" }).refine(IANAZone.isValidZone, {
  error: ({ input }) => {
    const known = Intl.supportedValuesOf("timeZone");
    // "Guadeloupe" → America/Guadeloupe
    const place = `/${String(input).trim().replaceAll(" ", "_").toLowerCase()}`;
    const meant = known.find((name) => name.toLowerCase().endsWith(place)) ?? nearest(String(input), known);
    return `expected an IANA time zone such as ${meant ?? "Europe/Paris or America/New_York"}`;
  },
});

const language = z.string().regex(/^(?:en|fr)$/, "expected the language en or fr");

const NO_TEXT = "expected text, or text by language such as {en: …, fr: …}";

/** Text of our own, in each interface language; a plain string serves for all. */
export const localised = z.union(
  [text("text"), z.record(language, text("text")).refine((given) => Object.keys(given).length > 0, NO_TEXT)],
  { error: NO_TEXT },
);

export const slugId = z
  .string({ error: "expected an id" })
  .max(ID_MAX, `expected an id of at most ${ID_MAX} letters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected an id of lower-case letters, digits and single hyphens");

/** An id that becomes the name of a page. */
const pageId = slugId
  .max(SLUG_MAX, `expected an id of at most ${SLUG_MAX} letters`)
  .refine(
    (id) => slug(id) === id,
    "expected an id that every system takes for a file's name, found one that Windows keeps",
  );

const articleId = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  slugId,
) as unknown as z.ZodType<string>;

/** No name and password before the host: whoever follows the link would hand them on. */
const webAddress = z
  .url({ protocol: /^https?$/, error: "expected an address that begins with https://" })
  .max(2000, "expected an address of at most 2000 letters")
  .regex(/^\w+:\/\/[^/?#@]*(?:[/?#]|$)/, {
    error: "expected an address without a name or password before its host",
    abort: true,
  });

/** Where a site lives: pages' own addresses are put after it. */
export const siteAddress = webAddress.refine((address) => !/[\s?#@"'<>\\^`{|}]|\/\.{1,2}(?:\/|$)/.test(address), {
  error: "expected the address of a folder, such as https://example.org/affair/, without a name, a query or an anchor",
});

const sha256 = z
  .string({ error: "expected a SHA-256 in hexadecimal" })
  .regex(/^[0-9a-f]{64}$/, "expected a SHA-256 of 64 hexadecimal digits");

const inferred = <T extends z.ZodType>(value: T) => z.strictObject({ value, reason: localised });

/** `author: ""` and `author:` tell nothing, as a field that is left out does. */
const perhaps = <T>(schema: z.ZodType<T>) =>
  z
    .preprocess(
      (value) => (value === null || (typeof value === "string" && !value.trim()) ? undefined : value),
      schema.optional(),
    )
    .optional() as unknown as z.ZodOptional<z.ZodType<T>>;

export const frontMatterSchema = z.strictObject({
  title: perhaps(orUnknown(text("a title", NAME_MAX))),
  publisher: perhaps(orUnknown(text("a publisher's name", NAME_MAX))),
  author: perhaps(orUnknown(text("an author's name", NAME_MAX))),
  credit: perhaps(orUnknown(text("the agency credited, such as AFP"))),
  published: perhaps(orUnknown(publicationDate)),
  zone: perhaps(orUnknown(zone)),
  lang: perhaps(z.literal("fr", { error: "expected fr: the engine reads French so far" })),
  url: perhaps(orUnknown(webAddress)),
  inferred: z
    .strictObject({
      published: inferred(publicationDate).optional(),
      publisher: inferred(text("a publisher's name")).optional(),
      zone: inferred(zone).optional(),
    })
    .optional(),
  /** The file that the article was brought in from, written by `add`. */
  original: z.strictObject({ path: text("the path of a file"), sha256 }).optional(),
  note: localised.optional(),
});

/** A place in an article, by its words (W3C TextQuoteSelector). */
const selector = z.strictObject({
  article: articleId,
  quote: text("the words of the article, letter for letter"),
  prefix: text("the words before").optional(),
  suffix: text("the words after").optional(),
});

/** Our translation, by language. */
const translation = z.record(
  z.string().regex(/^[a-z]{2}$/, "expected a language of two letters, such as en"),
  text("a translation"),
);

export type SelectorInput = z.infer<typeof selector>;

/** An actor by its id, or by a name of its own. */
const actorName = text("the id or the name of an actor", NAME_MAX);

/** Who somebody is: the machine's actor of this id or name, amended, or one that it does not know. What is not said stays as it was. */
const actor = z
  .strictObject({
    id: pageId.optional(),
    name: text("a name", NAME_MAX).optional(),
    kind: z.enum(["person", "organization", "other"], { error: "expected person, organization or other" }).optional(),
    aliases: z.array(text("a name", NAME_MAX)).default([]),
    /** Actors of the machine's that are this one too. */
    join: z.array(actorName).default([]),
    /** The articles in which these names are this actor; elsewhere they are another's. */
    articles: z.array(articleId).min(1, "expected at least one article").optional(),
    description: localised.optional(),
  })
  .refine(({ id, name }) => id !== undefined || name !== undefined, "expected id: or name:")
  .refine(({ id, name }) => id !== undefined || name === undefined || slugId.safeParse(slug(name)).success, {
    path: ["name"],
    error: "expected an id: beside a name without letters that could make one",
  })
  .refine(
    ({ id, articles }) => id !== undefined || articles === undefined,
    "expected an id: of its own, since elsewhere the name is another's",
  );

const clock = z.strictObject({ ...selector.shape, zone: zone.optional(), reason: localised.optional() });

/** A source reports the event unless it only announces it, or looks back at it. */
const proof = z.strictObject({
  ...selector.shape,
  says: z
    .enum(["reports", "announces", "alludes"], { error: "expected reports, announces or alludes" })
    .default("reports"),
});

/** An event of the editor's; or, without evidence, the machine's of this id, in which only what is said here changes. */
const event = z.strictObject({
  id: slugId,
  title: localised.optional(),
  when: orUnknown(edtf).optional(),
  /** An hour that no source gives to the minute. */
  precision: z
    .literal("hour", { error: "expected hour, or nothing: the date itself tells how precise it is" })
    .optional(),
  /** Events of the same day that the sources put before it. */
  after: z.array(slugId).default([]),
  /** The utterances that are this event: whoever prints them tells of it. */
  statements: z.array(slugId).default([]),
  certain: z.boolean({ error: "expected true or false" }).optional(),
  actors: z.array(actorName).optional(),
  description: localised.optional(),
  /** What else readers call it, by language: searched, never shown. */
  aliases: z.record(language, z.array(text("a name", NAME_MAX))).optional(),
  evidence: z.array(proof).min(1, "expected at least one place in an article that proves the event").optional(),
  clocks: z.array(clock).default([]),
});

/** What a front page sets in the first place: who is who, and what each side says in its own words. */
const front = z.strictObject({
  cast: z.array(slugId).default([]),
  sides: z.array(z.strictObject({ title: localised, quotations: z.array(slugId).min(1) })).default([]),
});

const share = z.number({ error: "expected a share between 0 and 1" }).min(0).max(1);

export const divergenceKind = z.enum(
  ["name", "role", "time", "duration", "number", "wording", "attribution", "addressee", "medium"],
  { error: "expected name, role, time, duration, number, wording, attribution, addressee or medium" },
);

/**
 * A point on which sources differ, as the editor sees it: every reading with the words that prove it; or, by its id alone, one
 * that the machine found and the editor holds to be right, with what he adds.
 */
const divergence = z
  .strictObject({
    id: slugId.optional(),
    kind: divergenceKind.optional(),
    about: text("what the sources differ about").optional(),
    status: z.enum(["open", "reconciled"], { error: "expected open or reconciled" }).optional(),
    readings: z
      // Without a value of its own a reading says what its first proof says, letter for letter.
      .array(z.strictObject({ value: text("what these sources say").optional(), evidence: z.array(selector).min(1) }))
      .min(2, "expected at least two readings")
      .optional(),
    /** What the point is called, where "Anne Durand: role" says too little. */
    title: localised.optional(),
    /** Why it matters, in a sentence: those that say so come first, in the order of the list. */
    matters: localised.optional(),
    note: localised.optional(),
  })
  .refine(({ id, kind, about, readings }) => {
    const own = [kind, about, readings].filter((given) => given !== undefined).length;
    return own === 3 || (own === 0 && id !== undefined);
  }, "expected kind:, about: and readings:, or the id: of one that the machine found");

export const policiesSchema = z
  .strictObject({
    quotedShare: share.default(0.6),
    proseShare: share.default(0.2),
    /** Of quotations and prose together; half, or as much as one of the two bounds allows by itself. */
    shownShare: share.optional(),
    excerpt: z.number({ error: "expected a number of characters" }).int().min(0).max(1000).default(280),
  })
  .transform((policies) => ({
    ...policies,
    shownShare: policies.shownShare ?? Math.max(0.5, policies.quotedShare, policies.proseShare),
  }));

export const dossierSchema = z.strictObject({
  title: localised.optional(),
  summary: localised.optional(),
  languages: z
    .array(z.enum(["en", "fr"], { error: "expected en or fr" }))
    .min(1, "expected at least one of en, fr")
    .refine((given) => new Set(given).size === given.length, "expected each language once")
    .default(["en", "fr"]),
  baseUrl: siteAddress.optional(),
  /** Who names the feeds' entries for ever, whatever baseUrl becomes (RFC 4151): a domain or mail address, and a day it was yours. */
  feedAuthority: z
    .string({ error: "expected a domain and a date, such as example.org,2021-01-10" })
    .regex(
      /^(?:[a-z0-9._-]+@)?[a-z0-9-]+(?:\.[a-z0-9-]+)*,\d{4}(?:-\d{2}(?:-\d{2})?)?(?::[a-z0-9-]+)?$/,
      "expected a domain and a date it was yours, such as example.org,2021-01-10, or with a name of the dossier's own, example.org,2021:affair",
    )
    .optional(),
  licence: localised.optional(),
  editor: text("a name").optional(),
  /** Where an error is reported, and who answers. */
  contact: localised.optional(),
  policies: policiesSchema.prefault({}),
  front: front.prefault({}),
  actors: z.array(actor).default([]),
  /** False: of the actors that only the machine names, those alone have a page who speak, or whom two articles name. */
  proposedActors: z.boolean({ error: "expected true or false" }).default(true),
  /** Names the engine takes for actors and the editor does not: "App Store"; ids of actors, too. */
  ignore: z.array(text("a name")).default([]),
  events: z.array(event).default([]),
  /** False: the editor's events are the whole chronology. */
  proposedEvents: z.boolean({ error: "expected true or false" }).default(true),
  divergences: z.array(divergence).default([]),
  /** Words of the articles that prove something and that nobody is quoted with, in another language: shown on demand. */
  passages: z.array(z.strictObject({ ...selector.shape, translation })).default([]),
  /** Ids of divergences and events the machine proposes and the editor does not hold. */
  dismissed: z.array(slugId).default([]),
});

/** Of a correction without a date, the edition's that brings it is told. */
const dated = { date: edtf.optional(), reason: localised };

/** One quotation: by its id, or by its words or some of them, where they stand in no other. */
const named = {
  quotation: slugId.optional(),
  article: articleId.optional(),
  quote: selector.shape.quote.optional(),
  prefix: selector.shape.prefix,
  suffix: selector.shape.suffix,
};

export interface QuotationSelector {
  quotation?: string | undefined;
  article?: string | undefined;
  quote?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

const namesOne = ({ quotation, quote }: QuotationSelector) => (quotation === undefined) !== (quote === undefined);
const NAMES_ONE = "expected quotation: with an id, or quote: with words of the quotation";

/** `001-nous-verrons-bien`, or its words. */
const other = z.union(
  [slugId.transform((quotation) => ({ quotation })), z.strictObject(named).refine(namesOne, NAMES_ONE)],
  {
    error: "expected the id of a quotation, or words of it as {article: …, quote: …}",
  },
);

const kind = z.enum(["direct", "mixed"], { error: "expected direct or mixed" });
const speakers = z.array(actorName);

const correction = {
  speakers: speakers.optional(),
  /** The words by which the article names the speaker there: "la société". */
  mention: text("the words that name the speaker").optional(),
  via: orUnknown(text("a medium")).optional(),
  saidOn: orUnknown(edtf).optional(),
  kind: kind.optional(),
  confidence: z.enum(["certain", "likely"], { error: "expected certain or likely" }).optional(),
};

/** One correction of the editor's: what it touches, what it says instead, when and why. */
const override = z.discriminatedUnion(
  "action",
  [
    /** Read and found right: one quotation; or all of some articles, of an actor, or all that is certain, but for what other entries mend. */
    z
      .strictObject({
        action: z.literal("confirm"),
        ...named,
        articles: z.array(articleId).min(1, "expected at least one article").optional(),
        actor: actorName.optional(),
        all: z.literal("certain", { error: "expected certain" }).optional(),
        date: edtf.optional(),
        reason: localised.optional(),
      })
      .refine((one) => namesOne(one) || (one.quote ?? one.quotation) === undefined, NAMES_ONE)
      .refine(
        ({ quotation, quote, article, articles, actor, all }) =>
          [quotation, quote, article, articles, actor, all].some((given) => given !== undefined),
        "expected what was read: quotation:, quote:, article:, articles:, actor: or all: certain",
      ),
    z.strictObject({ action: z.literal("reject"), ...named, ...dated }).refine(namesOne, NAMES_ONE),
    z
      .strictObject({ action: z.literal("correct"), ...named, ...dated, ...correction })
      .refine(namesOne, NAMES_ONE)
      .refine(
        (one) => Object.keys(correction).some((field) => field in one),
        "expected what is corrected: speakers:, mention:, via:, saidOn:, kind: or confidence:",
      ),
    z.strictObject({
      action: z.literal("add"),
      ...selector.shape,
      ...dated,
      speakers: speakers.default([]),
      via: text("a medium").optional(),
      saidOn: edtf.optional(),
      kind,
    }),
    z
      .strictObject({
        action: z.literal("translate"),
        ...named,
        translation,
      })
      .refine(namesOne, NAMES_ONE),
    /** These quotations render one utterance. */
    z.strictObject({
      action: z.literal("join"),
      quotations: z.array(other).min(2, "expected at least two quotations"),
      ...dated,
    }),
    /** This quotation does not render the utterance it was grouped in; `with` names a member where it stands in several. */
    z
      .strictObject({ action: z.literal("split"), ...named, with: other.optional(), ...dated })
      .refine(namesOne, NAMES_ONE),
    /** What the differences between the renderings change, in the editor's words. */
    z
      .strictObject({ action: z.literal("explain"), ...named, with: other.optional(), note: localised })
      .refine(namesOne, NAMES_ONE),
    /** What the statement that this quotation renders is called: "the mayor's letter", « la lettre du maire ». */
    z
      .strictObject({ action: z.literal("retitle"), ...named, with: other.optional(), title: localised })
      .refine(namesOne, NAMES_ONE),
  ],
  { error: "expected action: confirm, reject, correct, add, translate, join, split, explain or retitle" },
);

export const overridesSchema = z.array(override, {
  error: "expected a list of overrides, each beginning with - action:",
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type DossierInput = z.infer<typeof dossierSchema>;
export type ActorInput = z.infer<typeof actor>;
export type EventInput = z.infer<typeof event>;
export type OverrideInput = z.infer<typeof override>;
