import { z } from "zod";
import { type OwnMessages, wrongMessages } from "./publish/messages/own.ts";
import { DossierError } from "./read/problem.ts";
import { siteAddress } from "./read/schema.ts";
import { didYouMean } from "./text/nearest.ts";

/** The plugin's options; folders are relative to the project. */
export interface DossierOptions {
  /** Folder of the dossier: "corpus" where it is left out. */
  corpus?: string | undefined;
  /** Path under which the whole dossier lives in the maker's site: "affair", "dossiers/affair"; its root where it is left out. */
  prefix?: string | undefined;
  /** Address of the dossier, "https://example.org/affair/", in the place of the one in dossier.yaml. */
  baseUrl?: string | undefined;
  /** Layout that frames the pages, relative to the project's includes; the theme's own where it is left out. */
  layout?: string | undefined;
  /** A stylesheet of the maker's own, from the root of the maker's site, linked after the theme's: "my.css". */
  stylesheet?: string | undefined;
  /** A folder of the maker's own components: a file replaces the theme's of the same name. */
  components?: string | undefined;
  /** Words of the interface in the place of ours, by language and key: `{ fr: { "nav.index": "L'affaire" } }`. */
  messages?: OwnMessages | undefined;
  /** Gives the collections `dossierActors`, `dossierQuotations` and `dossierEvents`; false where it is left out. */
  collections?: boolean | undefined;
  /** Folder where what was read of each article is kept from build to build. */
  cache?: string | undefined;
}

const text = (what: string) => z.string({ error: `expected ${what}` }).min(1, { error: `expected ${what}` });

const schema = z
  .strictObject({
    corpus: text("the folder of a dossier").default("corpus"),
    prefix: z
      .string({ error: 'expected a path, such as "dossiers/affair"' })
      .transform((path) => path.replace(/^\/+|\/+$/g, ""))
      .refine((path) => path === "" || path.split("/").every((part) => /^[\w-][\w.-]*$/.test(part)), {
        error: 'expected a path of letters, digits, dots, hyphens and slashes, such as "dossiers/affair"',
      })
      .default(""),
    baseUrl: siteAddress.optional(),
    layout: text('the path of a layout, such as "layouts/base.njk"').optional(),
    stylesheet: text('the path of a stylesheet, such as "css/my.css"').optional(),
    components: text("a folder of components").optional(),
    messages: z
      .custom<OwnMessages>(isTree, { error: 'expected messages by language and key: { fr: { "nav.index": "…" } }' })
      .superRefine((own, { addIssue }) => {
        for (const issue of wrongMessages(own)) addIssue({ code: "custom", ...issue });
      })
      .optional(),
    collections: z.boolean({ error: "expected true or false" }).default(false),
    cache: text("a folder").optional(),
  } satisfies Record<keyof DossierOptions, z.ZodType>)
  .prefault({});

/** The names of the options. */
export const OPTIONS = Object.keys(schema.unwrap().shape) as readonly (keyof DossierOptions)[];

/** @throws DossierError that names each option we do not know or cannot use. */
export function readOptions(given: DossierOptions): z.output<typeof schema> {
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  const messages = error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [...issue.path, issue.message].join(" ");
    const all = `They are ${OPTIONS.join(", ")}.`;
    return issue.keys.map((key) => `"${key}" is no option. ${didYouMean(key, OPTIONS, all)}`);
  });
  const file = "The options of eleventy-plugin-dossier:";
  throw new DossierError(messages.map((message) => ({ file, line: null, message })));
}

/** `{ en: { … } }` */
function isTree(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
