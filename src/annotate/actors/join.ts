import { joinAliases } from "./aliases.ts";
import type { Joined, Name } from "./name.ts";
import { joinOrganizations } from "./organizations.ts";
import { joinPersons } from "./persons.ts";
import type { Reading } from "./reading.ts";

/** Joins the names of one actor; a person and an organization of the same name stay apart. Places and mere words are nobody. */
export function joinNames(names: readonly Name[], reading: Reading): Joined[] {
  const of = (kind: Joined["of"]) => names.filter((name) => name.of === kind);
  const joined = [
    ...joinPersons(of("person"), reading.locale),
    ...joinOrganizations(of("organization"), reading),
    ...of("other").map(({ mentions }) => ({ of: "other" as const, mentions })),
  ];
  return joinAliases(joined, reading);
}
