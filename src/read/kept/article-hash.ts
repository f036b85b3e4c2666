import type { Article } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { sha256 } from "./file.ts";

/** Tells an article from any other, and from itself with another word; made once for all that is kept of it. */
export const hashOfArticle = perObject((article: Article) => sha256(JSON.stringify(article)));
