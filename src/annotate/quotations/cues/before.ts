import { type Attribution, attribution, type Candidate } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { canSpeak, invertedPhrase } from "../phrases/speakers.ts";
import { sequenceAt } from "../sequences.ts";
import { subjectAfter } from "../subjects/after.ts";
import { explained } from "../subjects/apposition.ts";
import { controller, followsQuotation, insertedSubject, sharedAuxiliary, speaking } from "../subjects/governing.ts";
import { mainSubject } from "../subjects/main.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { verbGroup } from "../verbs/read.ts";
import { accordingAt, accordingPlaces } from "./according.ts";
import { reportingNoun } from "./noun.ts";
import { housed, readIn } from "./readIn.ts";

const REACH = 120;
/** "qualifiée de « courageuse » mardi par X" */
const AGENT = 3;

/** X a déclaré que « … »; X, dénonçant « … »; l'appel de X à « … »; selon X, « … »: the nearest that governs the words. */
export function beforeQuotation(
  { sentence, at }: Pick<Candidate, "sentence" | "at">,
  lexicon: Lexicon,
): Attribution | null {
  let thought: Attribution | null = null;
  const places = accordingPlaces(sentence, lexicon);
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    const according = places.has(i) ? accordingAt(sentence, i, lexicon) : null;
    if (according && relays(sentence, i, according.phrase, lexicon)) continue;
    if (according) return { ...according, adjacent: false };
    const noun = reportingNoun(sentence, i, at, lexicon);
    if (noun) return noun;
    // "X, y lit-on, n'a rien « … »"
    const item = sentence.items[i];
    const anyone = item?.inverted && !item.verb && lexicon.words.anyone.has(item.inverted);
    if (anyone && sentence.items[i + 1]?.lower === ",") return readIn(sentence, i, lexicon);
    const group = verbGroup(sentence, i, lexicon);
    if (!group) continue;
    const found = governed(sentence, group, at, lexicon);
    if (!found) continue;
    // "X a répondu à Y, qui avait commenté sa lettre : « … »": a colon belongs to the main clause.
    if (found.reason === "relative" && sentence.items[at - 1]?.lower === ":") {
      thought ??= found;
      continue;
    }
    // "X a indiqué que les résultats seraient proclamés « … »": the words are in X's mouth.
    if (found.reason === "passive" && !found.phrase && hasConjunction(sentence, 0, group.start, lexicon)) {
      thought ??= found;
      continue;
    }
    // "X raconte que Y avait fini « … »": what Y does is told in X's words.
    if (
      group.verb.class === "gesture" &&
      found.reason === "clause" &&
      hasConjunction(sentence, 0, group.start, lexicon)
    ) {
      thought ??= found;
      continue;
    }
    // "X affirme que Y souhaite « … »": the words are in X's mouth; without X they are Y's wish, as known from words.
    if (group.verb.class === "think") {
      // "a réaffirmé vouloir": the verb that governs the wish is the cue.
      if (group.voice === "infinitive") continue;
      thought ??= { ...found, confidence: "likely" };
      // "Selon X, Y souhaite « … »": the same.
      if (!places.has(0) && !hasConjunction(sentence, 0, group.start, lexicon)) return thought;
      continue;
    }
    // "Pour X, Y assume « … »": what Y does is told in X's words.
    const opens = group.verb.class === "act" && sequenceAt(sentence.items, 0, lexicon.words.accordingAtHead) > 0;
    const own = opens && sentence.items.slice(0, group.start).every(({ kind }) => kind !== "quote");
    const viewed = own ? accordingAt(sentence, 0, lexicon) : null;
    if (viewed) return { ...viewed, adjacent: false };
    return found;
  }
  return thought;
}

/** "X a promis, d'après ses voisins, que « … »": between a verb of saying and its "que", "selon Y" tells who heard X. */
function relays(sentence: Sentence, index: number, source: Phrase | null, lexicon: Lexicon): boolean {
  const { items } = sentence;
  const end = source?.end ?? index;
  const inserted = items[index - 1]?.lower === "," && items[end + 1]?.lower === ",";
  if (!inserted || !lexicon.words.conjunctions.has(items[end + 2]?.lower ?? "")) return false;
  const verb = verbGroup(sentence, index - 2, lexicon);
  return verb?.voice === "active" && verb.verb.class === "say";
}

/** The same, where only small words stand between: it outweighs a source that is named after the passage. */
export function rightBefore(candidate: Candidate, lexicon: Lexicon): Attribution | null {
  const found = beforeQuotation(candidate, lexicon);
  return found?.adjacent && found.phrase ? found : null;
}

export function governed(sentence: Sentence, group: VerbGroup, at: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const adjacent = isAdjacent(sentence, group.end + 1, at, lexicon);
  const colon = items[at - 1]?.lower === ":";
  const verb = group.verb;
  if (verb.class === "name") return null;
  // "Le vestiaire, a-t-elle lancé hier, « … »": with its pronoun behind it, it can only report.
  const inserted = group.voice === "inverted" && items[group.start - 1]?.lower === ",";
  if (verb.class === "gesture" && !colon && !inserted && !touches(sentence, group.end + 1, at)) return null;
  // "présente la mesure comme « un tournant »"
  const seen = lexicon.words.comparing.has(items[at - 1]?.lower ?? "");
  if (lexicon.words.onlyReflexive.has(verb.infinitive) && !group.reflexive && !seen) return null;
  const cue = { start: group.start, end: group.end };
  const more = { verb, adjacent };
  // "avant de citer son adjointe, X : « … »"
  const object =
    colon && lexicon.words.citing.has(verb.infinitive) ? phraseAt(sentence, group.end + 1, at - 1, lexicon) : null;
  const cited = object && explained(sentence, object, lexicon);
  if (cited?.entities.some(({ kind }) => kind === "person")) return attribution("clause", cited, cue, more);
  switch (group.voice) {
    case "inverted": {
      const phrase = group.pronoun && invertedPhrase(group.pronoun.item, group.pronoun.text, lexicon);
      return phrase ? attribution("inversion", phrase, cue, more) : attribution("clause", null, cue, more);
    }
    case "active": {
      // « … », a dit X, « … »
      if (followsQuotation(sentence, group)) {
        const after = subjectAfter(sentence, group.end + 1, lexicon, group.plural);
        if (after && canSpeak(after, lexicon)) return attribution("inversion", after, cue, more);
      }
      const comparing = lexicon.words.comparing.has(items[group.start - 1]?.lower ?? "");
      const inserted = comparing
        ? subjectAfter(sentence, group.end + 1, lexicon, group.plural)
        : insertedSubject(sentence, group, lexicon);
      if (inserted) return attribution("inversion", inserted, cue, { ...more, adjacent: false });
      // "on assure que …": somebody says so, nobody tells who; "chez X, on assure" does.
      const before = items[group.start - 1]?.lower ?? "";
      if (lexicon.words.anyone.has(before)) {
        const house = housed(sentence, 0, lexicon);
        if (house) return attribution("clause", house, cue, { ...more, confidence: "likely" });
        return verb.class === "think" ? null : attribution("passive", null, cue, more);
      }
      const relative = lexicon.words.relative.has(before);
      const subject = speaking(sentence, group, relative, lexicon);
      // "le texte prévoit « … »": a document wishes nothing.
      if (verb.class === "think" && subject && lexicon.words.documents.has(subject.head)) return null;
      // "ce qui explique que …" reports nobody.
      return relative && !subject ? null : attribution(relative ? "relative" : "clause", subject, cue, more);
    }
    case "participle": {
      const main = colon ? mainSubject(sentence, lexicon) : null;
      // "affirmant que …, X a rétabli la vérité : « … »"
      if (main && main.start > group.end) return null;
      return attribution("participle", controller(sentence, group, lexicon), cue, more);
    }
    case "infinitive": {
      // "Ce qui fait dire à X que « … »"
      const made = lexicon.words.causatives.has(items[group.start - 1]?.lower ?? "");
      const whom = made && lexicon.words.addressing.has(items[group.end + 1]?.lower ?? "");
      if (whom) return attribution("clause", phraseAt(sentence, group.end + 2, at - 1, lexicon), cue, more);
      return attribution("clause", controller(sentence, group, lexicon), cue, { ...more, confidence: "likely" });
    }
    case "reduced": {
      const subject = sharedAuxiliary(sentence, group, lexicon);
      if (subject) return attribution("clause", subject, cue, more);
      // "qualifiés par X de « partenaires »", "décrit par X comme « … »"
      const before = agentBefore(sentence, group, at, lexicon);
      if (before && isAdjacent(sentence, before.end + 1, at, lexicon)) return attribution("passive", before, cue, more);
      // "Qualifiée de « courageuse » par X", "taxé d'« opportunisme »"
      const agent = agentAfter(sentence, at + 1, at + AGENT, lexicon, FAR);
      // Amid a sentence without "par", the words are those of whoever speaks in it.
      // "Jugée « irréaliste » par X"
      const judged = agent && lexicon.words.judging.has(verb.infinitive) && at === group.end + 1;
      const said =
        (agent || group.start === 0) &&
        verb.class === "act" &&
        adjacent &&
        lexicon.words.genitives.has(items[at - 1]?.lower ?? "");
      return said || judged ? attribution("passive", agent, cue, more) : null;
    }
    case "passive": {
      const agent =
        agentBefore(sentence, group, at, lexicon) ??
        (adjacent ? agentAfter(sentence, at + 1, at + AGENT, lexicon, FAR) : null);
      if (agent) return attribution("passive", agent, cue, more);
      return group.voice === "passive" && verb.class === "say" && adjacent
        ? attribution("passive", null, cue, more)
        : null;
    }
  }
}

/** "a été accusé par X de « … »"; in "sera assuré par X, promu depuis les « espoirs »" the words are not X's. */
function agentBefore(sentence: Sentence, group: VerbGroup, at: number, lexicon: Lexicon): Phrase | null {
  const agent = agentAfter(sentence, group.end + 1, at, lexicon);
  return agent && (group.verb.class === "act" || isAdjacent(sentence, agent.end + 1, at, lexicon)) ? agent : null;
}

/** Nothing but a comma or "que" stands between. */
function touches(sentence: Sentence, from: number, at: number): boolean {
  return at === from || (at === from + 1 && sentence.items[from]?.kind === "mark");
}

function agentAfter(sentence: Sentence, from: number, to: number, lexicon: Lexicon, limit = to - 1): Phrase | null {
  for (let i = from; i < to && i - from < 8; i++) {
    if (lexicon.words.agents.has(sentence.items[i]?.lower ?? "")) return phraseAt(sentence, i + 1, limit, lexicon);
  }
  return null;
}

function hasConjunction(sentence: Sentence, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.words.conjunctions.has(sentence.items[i]?.lower ?? "")) return true;
  return false;
}

/** Only small words or a colon between the cue and the words. */
export function isAdjacent(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  if (at - from > 5) return false;
  for (let i = from; i < at; i++) {
    const item = sentence.items[i];
    if (!item || item.kind === "quote") return false;
    if (item.kind === "mark") continue;
    const small =
      words.determiners.has(item.lower) ||
      words.prepositions.has(item.lower) ||
      words.conjunctions.has(item.lower) ||
      words.clitics.has(item.lower) ||
      words.pronouns.has(item.lower) ||
      words.adverbs.has(item.lower);
    if (!small) return false;
  }
  return true;
}
