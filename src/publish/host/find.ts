import { nearest } from "../../text/nearest.ts";
import type { Guest, Guests } from "./guests.ts";

/** What the maker's pages name by id. */
const KINDS = {
  quotation: { of: "quotations", names: () => [] as string[] },
  actor: { of: "actors", names: ({ name }: { name: string }) => [name] },
  event: { of: "events", names: ({ title }: { title: Readonly<Record<string, string>> }) => Object.values(title) },
} as const;

export type FoundKind = keyof typeof KINDS;

type Records = { [Kind in FoundKind]: ReturnType<Guest["dossier"]>[(typeof KINDS)[Kind]["of"]][number] };

/**
 * A record of one of the site's dossiers.
 * @param written its id; where two dossiers have it, after the prefix of one: "dossiers/bridge/anne-durand"
 * @throws Error with what was expected, what was found, and the nearest id
 */
export function find<Kind extends FoundKind>(
  kind: Kind,
  written: unknown,
  guests: Guests,
): { guest: Guest; record: Records[Kind] } {
  const name = String(written ?? "");
  const { of, names } = KINDS[kind];
  const all = [...guests.values()].flatMap((guest) =>
    (guest.dossier()[of] as Records[Kind][]).map((record) => ({ guest, record, full: `${guest.prefix}/${record.id}` })),
  );
  const found = all.filter(({ record, full }) => record.id === name || full === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) {
    const choice = found.map(({ full }) => full).join(" or ");
    throw new Error(`expected the id of one ${kind}, found "${name}" in ${found.length} dossiers. Write ${choice}.`);
  }
  const byName = new Map(
    all.flatMap(({ record }) => [record.id, ...names(record as never)].map((one) => [one, record.id])),
  );
  const near = nearest(name, byName.keys());
  const mend = near === null ? `The ids stand in data/${of}.json.` : `Did you mean ${byName.get(near)}?`;
  throw new Error(`expected the id of ${kind === "quotation" ? "a" : "an"} ${kind}, found "${name}". ${mend}`);
}

/** The dossier of a prefix; the only one where none is written. */
export function guestOf(written: unknown, guests: Guests): Guest {
  const [only] = guests.values();
  if (typeof written !== "string" && only && guests.size === 1) return only;
  const guest = guests.get(String(written ?? "").replace(/^\/+|\/+$/g, ""));
  if (guest) return guest;
  const prefixes = [...guests.keys()].map((prefix) => `"${prefix}"`).join(" or ");
  throw new Error(`expected the prefix of a dossier, ${prefixes}, found ${JSON.stringify(written ?? null)}.`);
}
