/** What we use of Eleventy's RSS plugin, which ships no types. */
declare module "@11ty/eleventy-plugin-rss/src/absoluteUrl.js" {
  /** `url` as seen from `base`; what is no address comes back as it is. */
  export default function absoluteUrl(url: string, base: string): string;
}
