/** Of a link that leaves the site: readers' programs are told so, and the page it opens has no hold on ours. */
export const OUTSIDE = { rel: "external noopener" } as const;
