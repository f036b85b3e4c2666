import { endsLoud } from "../../text/capital.ts";
import type { Entity, Gender } from "../analysis.ts";
import type { Candidate } from "./candidate.ts";
import { isDemonymWord } from "./heads.ts";
import type { ActorLocale } from "./locale.ts";
import type { Joined } from "./name.ts";
import { genderOf } from "./persons.ts";
import type { Reading } from "./reading.ts";
import { titleBefore } from "./runs.ts";

/** Makes what the other passes read: names, the fullest first, gender, number and roles, in order of first mention. */
export function toEntities(joined: readonly Joined[], reading: Reading): Entity[] {
  return joined
    .map((group) => toEntity(group, reading))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toEntity({ of, mentions: unsorted }: Joined, reading: Reading): Entity {
  const mentions = [...unsorted].sort((a, b) => a.start - b.start);
  const names = fullestFirst(mentions, of === "organization", reading.locale);
  const plural = mentions.filter((mention) => mention.plural).length * 2 > mentions.length;
  return {
    name: names[0] ?? "",
    names,
    kind: of,
    gender: of === "person" ? genderOf({ of, mentions }, reading.locale) : grammaticalGender(mentions, reading),
    plural: of !== "person" && plural,
    ...(of === "person" ? { callings: callingsOf(mentions, reading) } : {}),
    mentions: mentions.map(({ start, end, text, block }) => ({ start, end, text, block })),
    roles: mentions.flatMap(({ roles }) =>
      roles.filter((role) => role.of === of).map(({ start, end, role, head }) => ({ start, end, role, head })),
    ),
  };
}

/**
 * More words first, then more mentions; "Luc VERHAEGEN" behind "Luc Verhaegen", and before "Verhaegen". An organization that is mostly called by the first word of the fuller name is called
 * so: "Novatel" rather than "Novatel Web Services"; an institution, where its country alone is left out: "Conseil constitutionnel".
 */
function fullestFirst(mentions: readonly Candidate[], organization: boolean, locale: ActorLocale): string[] {
  const names = new Map<string, { count: number; words: number; key: string }>();
  for (const { text, words, key, handle } of mentions) {
    const name = names.get(text) ?? {
      count: 0,
      words:
        handle || isShouted(text)
          ? 0
          : words.filter((word) => word.length > 1).length - (!organization && endsLoud(text) ? 0.5 : 0),
      key,
    };
    name.count++;
    names.set(text, name);
  }
  const order = [...names].sort(([, x], [, y]) => y.words - x.words || y.count - x.count);
  if (organization) {
    const full = order[0]?.[1] ?? { key: "", count: 0 };
    const stem = order.find(([, { key, count }]) => full.key.startsWith(`${key} `) && count > full.count);
    const left = full.key.slice((stem?.[1].key.length ?? 0) + 1);
    const ofCountry = stem !== undefined && stem[1].words > 1 && isDemonymWord(left, locale);
    if (stem && (ofCountry || !mentions.some(({ institution }) => institution)))
      return [stem, ...order.filter((name) => name !== stem)].map(([text]) => text);
  }
  return order.map(([text]) => text);
}

/** "docteur" of "le Dr Sarr", "le docteur Sarr" */
function callingsOf(mentions: readonly Candidate[], reading: Reading): string[] {
  const { folded, locale } = reading;
  const titled = mentions.filter(({ civility }) => civility);
  return [...new Set(titled.flatMap(({ first }) => locale.callings.get(folded(titleBefore(reading, first))) ?? []))];
}

/** "ÉLODIE PARMENTIER" in a heading */
function isShouted(text: string): boolean {
  return text.includes(" ") && text === text.toUpperCase();
}

/** "la CGT", "le groupe Vinci", "préfecture de Paris": what an article or the head noun tells. */
function grammaticalGender(mentions: readonly Candidate[], { locale, folded }: Reading): Gender | null {
  for (const { first, words } of mentions) {
    const gender =
      locale.articleGender.get(folded(first - 1)) ??
      locale.articleGender.get(words[0] ?? "") ??
      locale.organizationHeads.get(words[0] ?? "");
    if (gender) return gender;
  }
  return null;
}
