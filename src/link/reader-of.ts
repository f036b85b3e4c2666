import type { Article } from "../model.ts";
import { slicer } from "../text/codepoints.ts";
import { perObject } from "../text/per-object.ts";

/** Reads stretches of an article by code points: one reader each, so that a text is looked through once for all who ask. */
export const readerOf = perObject(({ text }: Article) => slicer(text));
