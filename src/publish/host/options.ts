import { z } from "zod";
import { DossierError } from "../../read/problem.ts";
import { siteAddress } from "../../read/schema.ts";
import { didYouMean } from "../../text/nearest.ts";
import { type OwnMessages, wrongMessages } from "../messages/own.ts";

const text = (what: string) => z.string({ error: `expected ${what}` }).min(1, { error: `expected ${what}` });

/** The plugin's options. docs/plugin.md tells them at length. */
export const options = z
  .strictObject({
    /** Folder of the dossier, relative to the project. */
    corpus: text("the folder of a dossier").default("corpus"),
    /** Path under which the whole dossier lives in the maker's site: "affair", "dossiers/affair". */
    prefix: z
      .string({ error: 'expected a path, such as "dossiers/affair"' })
      .transform((path) => path.replace(/^\/+|\/+$/g, ""))
      .refine((path) => path === "" || path.split("/").every((part) => /^[\w-][\w.-]*$/.test(part)), {
        error: 'expected a path of letters, digits, dots, hyphens and slashes, such as "dossiers/affair"',
      })
      .default(""),
    /** Address of the dossier, "https://example.org/affair/", in the place of the one in dossier.yaml. */
    baseUrl: siteAddress.optional(),
    /** Layout that frames the pages, relative to the project's includes; the theme's own where it is left out. */
    layout: text('the path of a layout, such as "layouts/base.njk"').optional(),
    /** A stylesheet of the maker's own, from the root of the maker's site, linked after the theme's: "my.css". */
    stylesheet: text('the path of a stylesheet, such as "css/my.css"').optional(),
    /** A folder of the maker's own components, relative to the project: a file replaces the theme's of the same name. */
    components: text("a folder of components").optional(),
    /** Words of the interface in the place of ours, by language and key: `{ fr: { "nav.index": "L'affaire" } }`. */
    messages: z
      .custom<OwnMessages>(isTree, { error: 'expected messages by language and key: { fr: { "nav.index": "…" } }' })
      .superRefine((own, { addIssue }) => {
        for (const issue of wrongMessages(own)) addIssue({ code: "custom", ...issue });
      })
      .optional(),
    /** Gives the collections `dossierActors`, `dossierQuotations` and `dossierEvents`; no page is in any of the maker's. */
    collections: z.boolean({ error: "expected true or false" }).default(false),
    /** Folder where what was read of each article is kept from build to build, relative to the project. */
    cache: text("a folder").optional(),
  })
  .prefault({});

export type DossierOptions = z.input<typeof options>;

/** @throws DossierError that names each option we do not know or cannot use. */
export function readOptions(given: DossierOptions): z.output<typeof options> {
  const { data, error } = options.safeParse(given);
  if (!error) return data;
  const known = Object.keys(options.unwrap().shape);
  const messages = error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [...issue.path, issue.message].join(" ");
    return issue.keys.map((key) => `"${key}" is no option. ${didYouMean(key, known, `They are ${known.join(", ")}.`)}`);
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
