/**
 * How pages mark what is not the article, by the words in their class names and ids: a word a line, or two that follow each
 * other. Read off the markup of many sites and content systems; French and English, since both are used in France.
 */
export const MARKS: Readonly<Record<string, readonly string[]>> = {
  advertisement: [
    "ad",
    "ads",
    "adslot",
    "advert",
    "advertisement",
    "dfp",
    "pub",
    "publicite",
    "sponsor",
    "sponsored",
    "taboola",
    "outbrain",
  ],
  caption: ["caption", "credit", "credits", "figcaption", "legend", "legende", "wp caption text"],
  comments: ["comment", "comments", "commentaire", "commentaires", "contributions", "disqus", "reactions"],
  consent: ["consent", "cookie", "cookies", "cmp", "didomi", "gdpr", "rgpd", "onetrust", "sourcepoint"],
  menu: [
    "ariane",
    "breadcrumb",
    "breadcrumbs",
    "fil ariane",
    "menu",
    "nav",
    "navbar",
    "navigation",
    "skip link",
    "toolbar",
  ],
  newsletter: ["newsletter", "newsletters", "inscription"],
  offer: [
    "paywall",
    "premium",
    "subscribe",
    "subscription",
    "abonnement",
    "abonnez",
    "abo",
    "piano",
    "poool",
    "restricted",
  ],
  related: [
    "also",
    "alire",
    "jumbo related",
    "lire aussi",
    "more on",
    "most popular",
    "most read",
    "plus lus",
    "popular",
    "read more",
    "recirc",
    "recirculation",
    "recommended",
    "recommendations",
    "related",
    "relatedposts",
    "trending",
    "voir aussi",
    "similar",
  ],
  share: ["partage", "partager", "share", "sharing", "social", "socials"],
  tags: ["tags", "taglist", "keywords", "mots cles"],
};

/** Elements that hold no article text, and what they hold. */
export const ELEMENTS: Readonly<Record<string, string>> = {
  aside: "aside",
  button: "offer",
  dialog: "consent",
  figcaption: "caption",
  footer: "foot of the page",
  form: "form",
  nav: "menu",
  menu: "menu",
};

/** Elements that show nothing to read. */
export const SILENT =
  "script, style, noscript, template, svg, math, iframe, object, embed, video, audio, canvas, select, input, textarea, link, meta, base, [hidden], [aria-hidden=true]";
