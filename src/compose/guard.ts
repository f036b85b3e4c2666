import { readerOf } from "../link/reader-of.ts";
import type { Article, Place, Policies, Source, Span } from "../model.ts";
import { codePoints, placesOf, type Slicer } from "../text/codepoints.ts";

/** What of one article may be published, as the requests were granted. */
interface Ledger {
  text: string;
  read: Slicer;
  /** Per code point: 0 kept back, 1 prose granted, 2 inside a published quotation, 3 the headline, by which an article is called whatever else of it is granted. */
  published: Uint8Array;
  /** Characters of the headline that stand in no quotation. */
  named: number;
  prose: number;
  quoted: number;
}

/** Fewer letters without spaces are a name, an office or a number, and nobody's prose. */
const PROSE = 24;

/** What a character of an article may be in its ledger. */
const [KEPT_BACK, PROSAIC, QUOTED, HEADLINE] = [0, 1, 2, 3];

export const isProse = (words: string) => words.replace(/\s/g, "").length >= PROSE;

/**
 * Bounds how much of each article any output can show: quotations up to `quotedShare` of its characters, the journalist's own
 * prose up to `proseShare`, both together up to `shownShare`, no excerpt longer than `excerpt`. Requests are granted in the order they come, so callers ask for
 * what matters most first. Characters already granted are not counted twice. The headline is shown anyhow, and takes from the prose.
 */
export class Guard {
  readonly #ledgers: Map<string, Ledger>;
  readonly #policies: Policies;
  readonly #granted = new Map<string, string>();

  constructor(articles: readonly Article[], policies: Policies) {
    this.#policies = policies;
    this.#ledgers = new Map(
      articles.map((article) => {
        const { id, text, title } = article;
        const published = new Uint8Array(codePoints(text));
        for (const { start, end } of placesOf(title ?? "", text)) published.fill(HEADLINE, start, end);
        const named = count({ published }, { start: 0, end: published.length }, HEADLINE);
        return [id, { text, read: readerOf(article), published, named, prose: 0, quoted: 0 }];
      }),
    );
  }

  /** Asks to publish a quotation whole. */
  quote(place: Place): boolean {
    const ledger = this.#ledgers.get(place.article);
    if (!ledger) return false;
    const fresh = place.end - place.start - count(ledger, place, QUOTED);
    const fromProse = count(ledger, place, PROSAIC);
    if (!this.#allows(ledger, { quoted: fresh, prose: -fromProse })) return false;
    ledger.prose -= fromProse;
    ledger.named -= count(ledger, place, HEADLINE);
    ledger.quoted += fresh;
    ledger.published.fill(QUOTED, place.start, place.end);
    return true;
  }

  /**
   * Asks to show prose. A place longer than `excerpt` is cut at a word and ends in " […]".
   * Returns what may be shown, or null where the article's share is spent.
   */
  show(place: Place): string | null {
    const key = placeKey(place);
    const before = this.#granted.get(key);
    if (before !== undefined) return before;
    const ledger = this.#ledgers.get(place.article);
    if (!ledger) return null;
    const end = this.#cut(ledger, place);
    if (end <= place.start) return null;
    const shown = { ...place, end };
    const fresh = count(ledger, shown, KEPT_BACK);
    // What is shown already costs nothing.
    const named = fresh > 0 ? ledger.named : 0;
    if (!this.#allows(ledger, { quoted: 0, prose: fresh }, named)) return null;
    ledger.prose += fresh;
    for (let at = place.start; at < end; at++) if (ledger.published[at] === KEPT_BACK) ledger.published[at] = PROSAIC;
    const text = ledger.read(place.start, end).trimEnd() + (end < place.end ? " […]" : "");
    this.#granted.set(key, text);
    return text;
  }

  /** Asks to show places together, each whole: all of them or none, and what is not shown costs nothing. */
  showAll(places: readonly Place[]): string[] | null {
    const ledgers = [...new Set(places.flatMap(({ article }) => this.#ledgers.get(article) ?? []))];
    const before = ledgers.map(({ published, prose }) => ({ published: published.slice(), prose }));
    const asked = places.map(placeKey).filter((key) => !this.#granted.has(key));
    const shown = places.flatMap((place) => this.show(place) ?? []);
    if (shown.length === places.length && shown.every((words) => !words.endsWith("[…]"))) return shown;
    ledgers.forEach((ledger, at) => {
      Object.assign(ledger, before[at]);
    });
    for (const key of asked) this.#granted.delete(key);
    return null;
  }

  /** What was granted for this very place; null where nothing was. */
  granted = (place: Place): string | null => this.#granted.get(placeKey(place)) ?? null;

  /** Whether every character of a place is published, by whatever request. */
  isPublished({ article, start, end }: Place): boolean {
    const published = this.#ledgers.get(article)?.published;
    if (!published) return false;
    // What lies behind the end keeps nothing back.
    for (let at = start; at < Math.min(end, published.length); at++) if (published[at] === KEPT_BACK) return false;
    return true;
  }

  /** Whether these are words of one of these articles, more than a name, which it does not publish. */
  keepsBack(words: string, articles: Iterable<string>): boolean {
    if (!isProse(words)) return false;
    for (const article of articles) {
      const ledger = this.#ledgers.get(article);
      const found = ledger ? placesOf(words, ledger.text).map((place) => ({ ...place, article })) : [];
      if (found.length > 0 && !found.some((place) => this.isPublished(place))) return true;
    }
    return false;
  }

  /** Shares of the article's characters now published, 0 to 1; `shownShare` is of all together, the headline among them. */
  shares(article: string): Pick<Source, "quotedShare" | "proseShare" | "shownShare"> {
    const ledger = this.#ledgers.get(article);
    if (!ledger) return { quotedShare: 0, proseShare: 0, shownShare: 0 };
    const { published, named, quoted, prose } = ledger;
    const share = (characters: number) => round(characters / (published.length || 1));
    return { quotedShare: share(quoted), proseShare: share(prose), shownShare: share(quoted + prose + named) };
  }

  /** Whether so many characters more keep all three bounds, with those of the headline that stand beside them. */
  #allows(ledger: Ledger, more: { quoted: number; prose: number }, named = 0): boolean {
    const { published, quoted, prose } = ledger;
    const { quotedShare, proseShare, shownShare } = this.#policies;
    const [quotes, text] = [quoted + more.quoted, prose + more.prose];
    const within = (characters: number, share: number) => characters <= share * published.length;
    return (
      (more.quoted === 0 || within(quotes, quotedShare)) &&
      (more.prose <= 0 || within(text, proseShare)) &&
      within(quotes + text + named, shownShare)
    );
  }

  /** Where an excerpt ends: a quotation inside it is bounded by its own share, and does not count. */
  #cut({ read, published }: Ledger, { start, end }: Place): number {
    if (end - start <= this.#policies.excerpt) return end;
    let longest = start;
    for (let prose = 0; longest < end; longest++) {
      if (published[longest] !== QUOTED && ++prose > this.#policies.excerpt) break;
    }
    if (longest === end) return end;
    for (let at = longest; at > start; at--) if (/\s/.test(read(at, at + 1))) return at;
    return longest;
  }
}

/** One key for one place. */
export const placeKey = ({ article, start, end }: Place) => `${article} ${start} ${end}`;

const round = (share: number) => Math.round(share * 10_000) / 10_000;

/** How many of these characters are in one state; behind the end of the article all are as if quoted. */
function count({ published }: Pick<Ledger, "published">, { start, end }: Span, state: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) if ((published[at] ?? QUOTED) === state) sum++;
  return sum;
}
