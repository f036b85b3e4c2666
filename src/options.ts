import { z } from "zod";
import { DossierError } from "./read/problem.ts";
import { siteAddress } from "./read/schema.ts";

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
  /** Folder where what was read of each article is kept from build to build. */
  cache?: string | undefined;
}

const path = z.string().min(1);

const schema = z
  .strictObject({
    corpus: path.default("corpus"),
    prefix: z
      .string()
      .transform((path) => path.replace(/^\/+|\/+$/g, ""))
      .refine((path) => path === "" || path.split("/").every((part) => /^[\w-][\w.-]*$/.test(part)), {
        error: 'expected a path of letters, digits, dots, hyphens and slashes, such as "dossiers/affair"',
      })
      .default(""),
    baseUrl: siteAddress.optional(),
    layout: path.optional(),
    stylesheet: path.optional(),
    components: path.optional(),
    cache: path.optional(),
  } satisfies Record<keyof DossierOptions, z.ZodType>)
  .prefault({});

/** @throws DossierError that names each option we do not know or cannot use. */
export function readOptions(given: DossierOptions): z.output<typeof schema> {
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  const file = "The options of eleventy-plugin-dossier:";
  throw new DossierError(
    error.issues.map(({ path, message }) => ({ file, line: null, message: [...path, message].join(" ") })),
  );
}
