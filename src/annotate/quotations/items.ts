import type { Block, BlockKind } from "../../model.ts";
import type { Analysis, Entity, EntityMention } from "../analysis.ts";
import type { Range, Token } from "../tokens.ts";
import { type Lexicon, SINGULAR, type VerbForm } from "./lexicon.ts";
import type { Quoted } from "./marks/marks.ts";

/** A word of the writer's own text; a name and a quoted passage count as one word each. */
export interface Item extends Range {
  kind: "word" | "number" | "mark" | "name" | "quote";
  /** Lower case, without the pronoun: "a" in "a-t-il". */
  lower: string;
  capital: boolean;
  /** The pronoun of an inversion: "il" in "a-t-il". */
  inverted: string | null;
  verb: VerbForm | null;
  entity: Entity | null;
  quote: Quoted | null;
  /** For a parenthesis: the item that closes or opens it. */
  partner: number;
}

/** A sentence of the writer's, with the words of others as single items. */
export interface Sentence extends Range {
  items: Item[];
  block: number;
  /** Stands in a headline, a standfirst or a heading. */
  title: boolean;
  /** Where its block begins. */
  blockStart: number;
  index: number;
}

const TITLES: ReadonlySet<BlockKind> = new Set<BlockKind>(["headline", "standfirst", "heading"]);

/** No sentence a reader could follow is longer; the bound keeps hostile text linear. */
const LONGEST = 300;

/** Cuts the article's blocks into the writer's sentences. */
export function readSentences(
  analysis: Analysis,
  blocks: readonly Block[],
  quoted: readonly Quoted[],
  entities: readonly Entity[],
  lexicon: Lexicon,
): Sentence[] {
  const names = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const sentences: Sentence[] = [];
  const { tokens, text } = analysis;
  let token = 0;
  let quote = 0;
  let name = 0;

  blocks.forEach((block, blockIndex) => {
    let items: Item[] = [];
    const close = () => {
      const first = items[0];
      const last = items.at(-1);
      if (first && last) {
        pairParentheses(items);
        const { start: blockStart, kind } = block;
        const of = { block: blockIndex, title: TITLES.has(kind), blockStart, index: sentences.length };
        sentences.push({ items, ...of, start: first.start, end: last.end });
      }
      items = [];
    };
    let at = block.start;
    for (;;) {
      const nextQuote = quoted[quote];
      while (token < tokens.length && (tokens[token]?.start ?? 0) < at) token++;
      const next = tokens[token];
      if (nextQuote && nextQuote.block === blockIndex && (!next || nextQuote.outer.start <= next.start)) {
        if (endsBeforeQuote(items, nextQuote) || items.length >= LONGEST) close();
        items.push(quoteItem(nextQuote));
        at = nextQuote.outer.end;
        quote++;
        continue;
      }
      if (!next || next.start >= block.end) break;
      while (name < names.length && (names[name]?.mention.start ?? 0) < next.start) name++;
      const named = names[name];
      if (startsSentence(items, next, text, lexicon) || items.length >= LONGEST) close();
      const before = items.at(-1);
      // "- 6 °C." ends its sentence.
      const initial = before && items.at(-2)?.end !== before.start;
      if (next.lower === "." && initial && isAbbreviation(items, next, tokens[token + 1], lexicon)) {
        before.end = next.end;
        at = next.end;
      } else if (named && named.mention.start === next.start) {
        items.push(nameItem(named.entity, named.mention, next));
        at = named.mention.end;
      } else {
        items.push(withLightVerb(wordItem(next, lexicon), items, lexicon));
        at = next.end;
      }
      token++;
    }
    close();
  });
  return sentences;
}

/** An item with nothing but its place: each kind fills in what it has. */
const itemAt = (kind: Item["kind"], { start, end }: Range): Item => ({
  kind,
  start,
  end,
  lower: "",
  capital: false,
  inverted: null,
  verb: null,
  entity: null,
  quote: null,
  partner: -1,
});

function quoteItem(quote: Quoted): Item {
  const item = itemAt("quote", quote.outer);
  item.quote = quote;
  return item;
}

function nameItem(entity: Entity, mention: EntityMention, { lower }: Token): Item {
  const item = itemAt("name", mention);
  item.entity = entity;
  item.lower = lower;
  item.capital = true;
  return item;
}

/** "déclare-t-il" → déclare + il; "celui-ci" stays whole. */
function wordItem(token: Token, lexicon: Lexicon): Item {
  let lower = token.lower;
  let inverted: string | null = null;
  const hyphen = token.kind === "word" ? lower.lastIndexOf("-") : -1;
  if (hyphen > 0) {
    const pronoun = lower.slice(hyphen + 1);
    if (
      (lexicon.words.pronouns.has(pronoun) && !lexicon.words.pronouns.has(lower)) ||
      lexicon.words.impersonal.has(pronoun)
    ) {
      inverted = pronoun;
      lower = lower.slice(0, hyphen);
      const letter = `-${lexicon.locale.liaison}`;
      if (lower.endsWith(letter)) lower = lower.slice(0, -letter.length);
    }
  }
  const item = itemAt(token.kind, token);
  item.lower = lower;
  item.capital = token.capital;
  item.inverted = inverted;
  item.verb = token.kind === "word" ? (lexicon.verbs.get(lower) ?? null) : null;
  return item;
}

/** "met en avant", "fait état de": the noun reports with the verb before it. */
function withLightVerb(item: Item, before: readonly Item[], { words }: Lexicon): Item {
  if (!words.lightVerbNouns.has(item.lower)) return item;
  let at = before.length - 1;
  while (words.clitics.has(before[at]?.lower ?? "") && before.length - at < 4) at--;
  const light = words.causatives.has(before[at]?.lower ?? "");
  return light ? { ...item, verb: { infinitive: item.lower, class: "made", shape: SINGULAR } } : item;
}

const TERMINAL = new Set([".", "!", "?", "…"]);

/** Does a new sentence begin with this token? "« Non. » Il" tells by what stands before. */
function startsSentence(items: readonly Item[], token: Token, text: string, lexicon: Lexicon): boolean {
  const last = items.at(-1);
  if (!last) return false;
  if (last.kind === "quote") return token.capital && endsSpeech(text, last.quote);
  if (!TERMINAL.has(last.lower)) return false;
  if (token.start === last.end) return isGlued(items, token, lexicon);
  if (token.kind === "mark" && TERMINAL.has(token.lower)) return false;
  return token.capital || token.kind !== "word";
}

/** "le commissaire.Les deux": the space after the full stop is lost. */
function isGlued(items: readonly Item[], token: Token, { words }: Lexicon): boolean {
  const before = items.at(-2);
  const opens = words.determiners.has(token.lower) || words.pronouns.has(token.lower);
  return token.capital && opens && before?.kind === "word" && !before.capital && before.lower.length > 2;
}

/** "M." and "J." keep their full stop: "a déclaré M. Martin" is one clause; "posté sur X. « … »" are two. */
function isAbbreviation(items: readonly Item[], stop: Token, after: Token | undefined, { words }: Lexicon): boolean {
  const [before, last] = [items.at(-2), items.at(-1)];
  if (last?.kind !== "word" || last.end !== stop.start) return false;
  // "a-t-elle écrit sur X. Le maire …": a network, not an initial.
  const initial = last.capital && last.end - last.start === 1 && !words.channels.has(before?.lower ?? "");
  if (words.abbreviations.has(last.lower)) return true;
  // "l'essai de la bombe H. La Corée": a letter that tells which, and a new sentence.
  const letter = before?.kind === "word" && !before.capital && words.determiners.has(after?.lower ?? "");
  return initial && after?.kind === "word" && !(letter && after.capital);
}

function endsSpeech(text: string, quote: Quoted | null): boolean {
  return (
    quote !== null &&
    (TERMINAL.has(text[quote.end - 1] ?? "") || (!quote.closed && TERMINAL.has(text[quote.outer.end - 1] ?? "")))
  );
}

function endsBeforeQuote(items: readonly Item[], quote: Quoted): boolean {
  const last = items.at(-1);
  return last !== undefined && last.kind === "mark" && TERMINAL.has(last.lower) && quote.outer.start >= last.end;
}

function pairParentheses(items: Item[]): void {
  const stack: number[] = [];
  items.forEach((item, index) => {
    if (item.lower === "(") stack.push(index);
    else if (item.lower === ")") {
      const opening = stack.pop();
      if (opening === undefined) return;
      item.partner = opening;
      const partner = items[opening];
      if (partner) partner.partner = index;
    }
  });
}
