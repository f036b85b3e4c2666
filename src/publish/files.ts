import { themeFiles } from "../../_includes/theme/files.ts";
import { bibtexFiles } from "./cite/bibtex.ts";
import { cslFiles } from "./cite/csl.ts";
import { cutFiles } from "./cut/where.tsx";
import { csvFiles } from "./data/csv.ts";
import { jsonFiles } from "./data/json.ts";
import { teiFiles } from "./data/tei.ts";
import { timelineFiles } from "./data/timeline.ts";
import { feedFiles } from "./feeds/index.ts";
import type { FileProducer } from "./file.ts";
import { offlineFiles } from "./offline/register.ts";
import { scriptFiles } from "./search/script.ts";
import { sitemapFiles } from "./sitemap.ts";

/** Everything of the site that is not a page, made from the dossier alone. */
export const files: readonly FileProducer[] = [
  themeFiles,
  jsonFiles,
  csvFiles,
  teiFiles,
  timelineFiles,
  bibtexFiles,
  cslFiles,
  feedFiles,
  sitemapFiles,
  scriptFiles,
  cutFiles,
  offlineFiles,
];
