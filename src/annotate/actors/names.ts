import type { Candidate } from "./candidate.ts";
import { organizationEnd } from "./organizations.ts";
import type { Reading } from "./reading.ts";

/** Runs of capitalised words that may be names: "John Matze", "Amélie de Montchalin", "Syndicat national des journalistes". */
export function findNames(reading: Reading): Candidate[] {
  const { tokens, locale } = reading;
  const found: Candidate[] = [];
  let civility: Candidate["civility"] = false;
  let gender: Candidate["gender"] = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind !== "word") {
      if (token?.lower !== ".") civility = false;
      continue;
    }
    const title = token.capital ? locale.civilities.get(token.lower) : undefined;
    if (title && !title.plural && !reading.folded(index + 1).startsWith("-")) {
      civility = true;
      gender = title.gender;
      continue;
    }
    const organization = organizationEnd(reading, index);
    const last = organization ?? (token.capital ? runEnd(reading, index) : null);
    if (last !== null) {
      const first = organization ? index : trimmed(reading, index, last);
      if (first <= last) {
        found.push({
          ...candidate(reading, first, last),
          civility,
          gender: civility ? gender : null,
          ...(organization ? { kind: "organization" as const } : {}),
        });
      }
      index = last;
    }
    civility = false;
    gender = null;
  }
  return found;
}

export function candidate(reading: Reading, first: number, last: number): Candidate {
  const { tokens, text } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    if (tokens[index]?.kind !== "mark") words.push(reading.folded(index));
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    block: reading.block(first),
    first,
    last,
    words,
    opens: reading.opens(first),
    kind: null,
    gender: null,
    plural: false,
    civility: false,
  };
}

/** "Donald Trump" in "Donald Trump Vendredi": the last token of the run of capitals that begins at `first`. */
function runEnd(reading: Reading, first: number): number {
  const { tokens, locale } = reading;
  const given = (index: number) => locale.givenNames.has(reading.folded(index).split("-")[0] ?? "");
  let last = first;
  let onlyGiven = given(first);
  for (;;) {
    if (!reading.joined(last)) return last;
    const next = tokens[last + 1];
    if (!next) return last;
    if (next.capital) {
      // "le PDG d'Amazon Jeff Bezos": a given name after what is no given name begins another name.
      if (given(last + 1) && !onlyGiven && !given(last)) return last;
      last++;
      onlyGiven &&= given(last);
      continue;
    }
    // "John F. Kennedy"
    if (next.lower === "." && tokenLength(reading, last) === 1 && tokens[last + 2]?.capital) {
      last += 2;
      onlyGiven = false;
      continue;
    }
    if (next.lower === "&" && tokens[last + 2]?.capital) {
      last += 2;
      continue;
    }
    // "Amélie de Montchalin", "Ursula von der Leyen"
    if (onlyGiven) {
      let at = last + 1;
      while (at <= last + 3 && locale.particles.has(reading.folded(at))) at++;
      if (at > last + 1 && tokens[at]?.capital) {
        last = at;
        onlyGiven = false;
        continue;
      }
    }
    return last;
  }
}

function tokenLength(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  return token ? token.end - token.start : 0;
}

/** Leading words that are no part of the name: "Selon Macron", "Le Premier ministre", "Président Trump". */
function trimmed(reading: Reading, first: number, last: number): number {
  const { tokens, locale } = reading;
  let at = first;
  for (; at <= last; at++) {
    const word = reading.folded(at);
    const article = locale.articles.has(word);
    if (article && !reading.opens(at) && at < last) break;
    if (locale.givenNames.has(word) && at < last && tokens[at + 1]?.capital) break;
    const out =
      article ||
      locale.ordinary.has(word) ||
      locale.roles.has(word) ||
      (reading.opens(at) && locale.ordinaryForm.test(word));
    if (!out) break;
  }
  return at;
}
