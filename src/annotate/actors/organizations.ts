import type { Joined, Name } from "./name.ts";
import { toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { SlipIndex } from "./slips.ts";

/** "Syndicat national des journalistes (SNJ)", "Novatel", "Novatel Web Services": the mentions of each organization. */
export function joinOrganizations(names: readonly Name[], reading: Reading): Joined[] {
  const groups = new Map<string, Joined>();
  const byKey = new Map(names.map((name) => [name.key, name]));
  const parents = new Map<string, string>();
  const link = (child: string, parent: string | undefined) => {
    if (parent && parent !== child && byKey.has(parent) && root(parent) !== child) parents.set(child, root(parent));
  };
  const root = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up; up = parents.get(at)) at = up;
    // Names that hang on each other in a chain are walked once.
    if (at !== key) parents.set(key, at);
    return at;
  };

  const glosses = findGlosses(names, reading);
  const initials = new Map<string, string>();
  const beginnings = findBeginnings(names, reading);
  // "Novatel", "Novattel": one word for another letter is another firm
  const slips = new SlipIndex<string>((a, b) => a.length !== b.length || a.includes(" "));
  for (const { key } of names) {
    if (!key.includes(" ")) continue;
    // Beside an ONUB the Opération des Nations unies au Burundi is no ONU.
    const [whole = "", ...shorter] = initialsOf(key, reading);
    for (const short of byKey.has(whole) ? [whole] : [whole, ...shorter]) initials.set(short, key);
  }
  for (const { key, mentions } of names) {
    const full = /^\p{Lu}{2,}$/u.test(mentions[0]?.text ?? "") ? initials.get(key) : undefined;
    // Two letters are initials of many names: "PS" wants a "Parti".
    const initialled = key.length > 2 || reading.locale.organizationHeads.has(full?.split(" ")[0] ?? "");
    link(key, glosses.get(key) ?? (initialled ? full : undefined) ?? beginnings.get(key) ?? slips.find(key));
    slips.add(key, key);
  }
  for (const { key, mentions } of names) {
    const group = groups.get(root(key));
    if (group) for (const mention of mentions) group.mentions.push(mention);
    else groups.set(root(key), { of: "organization", mentions: [...mentions] });
  }
  return [...groups.values()];
}

/** "Syndicat national des journalistes (SNJ)", "SNJ (Syndicat …)", "Novatel (Novatel Web Services)": a name explained by another. */
function findGlosses(names: readonly Name[], reading: Reading): Map<string, string> {
  const { tokens } = reading;
  const glosses = new Map<string, string>();
  const byKey = new Set(names.map(({ key }) => key));
  const ends = new Map<number, { key: string; institution: boolean }>();
  for (const { key, mentions } of names)
    for (const { last, institution } of mentions) ends.set(last, { key, institution });
  for (const { key, mentions } of names) {
    for (const { first, last } of mentions) {
      if (tokens[first - 1]?.lower !== "(" || tokens[last + 1]?.lower !== ")") continue;
      const outer = ends.get(first - 2);
      if (!outer || outer.key === key) continue;
      const [short, long] = key.length < outer.key.length ? [key, outer.key] : [outer.key, key];
      // "Agence spatiale européenne (ESA)"
      const foreign = outer.institution && first === last && long === outer.key && long.includes(" ");
      if (!foreign && !long.startsWith(`${short} `) && !within(short, long)) continue;
      glosses.set(short, long);
      const completed = key === short ? completedKey(key, last + 2, byKey, reading) : null;
      if (completed) glosses.set(completed, long);
    }
  }
  return glosses;
}

/** A complement has so many tokens at most. */
const COMPLEMENT = 6;

/** "centre hospitalier universitaire (CHU) de Brest": "chu de brest" is a name of the article, and the same. `at` is what follows ")". */
function completedKey(
  short: string,
  at: number,
  known: ReadonlySet<string>,
  { folded, locale }: Reading,
): string | null {
  if (!locale.genitives.has(folded(at))) return null;
  let key = short;
  for (let next = at; next < at + COMPLEMENT; next++) {
    key = `${key} ${folded(next)}`;
    if (known.has(key)) return key;
  }
  return null;
}

/** "snj" in "syndicat national des journalistes": the letters come in this order, the first at the beginning of the name. */
function within(short: string, long: string): boolean {
  if (short.includes(" ") || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Words of a name that has a short form; the beginnings of a longer one would cost the square of its length. */
const LONGEST = 20;

/** "Assemblée" for "Assemblée nationale", "Vinci" for "Vinci Autoroutes" "Vinci France" or "Vinci de Lens": the longer name that a shorter one stands for, where there is one. */
function findBeginnings(names: readonly Name[], { locale }: Reading): Map<string, string> {
  const times = new Map(names.map(({ key, mentions }) => [key, mentions.length]));
  const beginnings = new Map<string, string>();
  const rivals = new Set<string>();
  const shorten = (short: string, key: string) => {
    const rival = beginnings.get(short) ?? "";
    if (!key.startsWith(rival) && !rival.startsWith(key)) rivals.add(short);
    if (key.length > rival.length) beginnings.set(short, key);
  };
  for (const { key, mentions } of names) {
    const words = key.split(" ");
    if (words.length > LONGEST) continue;
    const institution = mentions.some((mention) => mention.institution);
    for (let to = 1; to < words.length; to++) {
      const short = words.slice(0, to).join(" ");
      const tails = words.slice(locale.genitives.has(words[to] ?? "") ? to + 1 : to);
      const unit =
        tails.every((word) => locale.organizationTails.has(word)) || locale.places.has(toPlaceKey(tails.join(" ")));
      // "Assemblée" of "Assemblée nationale", "Restos" of "Restos du cœur"
      const headed =
        institution &&
        (locale.organizationHeads.has(words[0] ?? "") ||
          locale.highAdjectives.has(words[0] ?? "") ||
          locale.genitives.has(words[1] ?? ""));
      if (!unit && !headed) continue;
      // "Nestlé" and "Nestlé Waters", each said more than once, are a firm and its branch; "Altavia SA" is Altavia
      const branch =
        !headed && tails.every((word) => locale.organizationTails.has(word) && !locale.firmTails.has(word));
      if (branch && mentions.length > 1 && (times.get(short) ?? 0) > 1) continue;
      shorten(short, key);
    }
    // "Corvenay" for "AS Corvenay"
    if (/^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(mentions[0]?.text ?? "")) shorten(words.slice(1).join(" "), key);
  }
  for (const short of rivals) beginnings.delete(short);
  return beginnings;
}

/** "syndicat national des journalistes" → "snj"; "office national des ponts de Lens" → "onpl", "onp": a town may be left out. */
function initialsOf(key: string, { locale }: Reading): string[] {
  const words = key.split(/[ ']/).filter((word) => !locale.joints.has(word) && word.length > 1);
  const letters = words.map((word) => word[0]).join("");
  const local = words.length > 3 && locale.places.has(words.at(-1) ?? "");
  return local ? [letters, letters.slice(0, -1)] : [letters];
}
