import { foldWord } from "../../../text/fold.ts";
import { type Name, type NameFilter, namesPath } from "../names-path.ts";
import { element } from "./element.ts";
import { loadText } from "./files.ts";

/** Names offered at once for what is typed. */
const OFFERED = 50;

/** A filter of more names than stand in the page: some letters are typed, the field beside it holds what the name stands for. */
interface TypedFilter {
  field: HTMLInputElement;
  value: HTMLInputElement;
  names: () => Promise<readonly Name[]>;
}

/** What becomes of what is typed. */
interface Told {
  chosen: () => void;
  failed: () => void;
}

/** The filters of the form whose names are typed; none of a small dossier. They work by script alone, and are closed without. */
export function typedFilters(form: HTMLFormElement, root: string, lang: string, told: Told): TypedFilter[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[list]")].map((field) => {
    const filter = field.dataset.filter as NameFilter;
    const value = form.elements.namedItem(filter) as HTMLInputElement;
    const typed = { field, value, names: namesOnce(root, filter, lang) };
    field.disabled = false;
    // Nobody who leaves the filters alone loads their names.
    field.addEventListener("focus", () => void typed.names().catch(() => undefined));
    field.addEventListener("input", () => offer(typed, told).catch(told.failed));
    field.addEventListener("change", () => settle(typed, told).catch(told.failed));
    return typed;
  });
}

/** Shows the names of what is set, by the address say. */
export async function showNames(filters: readonly TypedFilter[]): Promise<void> {
  for (const { field, value } of filters) field.value = value.value;
  for (const { field, value, names } of filters)
    if (value.value !== "") field.value = labelOf(value.value, await names());
}

function namesOnce(root: string, filter: NameFilter, lang: string): TypedFilter["names"] {
  let loading: Promise<Name[]> | undefined;
  return () => {
    loading ??= loadText(root, namesPath(filter, lang)).then(JSON.parse, (error: unknown) => {
      loading = undefined; // the next letter tries again
      throw error;
    });
    return loading as Promise<Name[]>;
  };
}

async function offer(typed: TypedFilter, { chosen }: Told): Promise<void> {
  const { field, value, names } = typed;
  const all = await names();
  const asked = foldWord(field.value.trim());
  const [id] = asked === "" ? [""] : (all.find(([, label]) => label === field.value) ?? []);
  if (id !== undefined) return set(value, id, chosen);
  const options = holding(all, asked)
    .slice(0, OFFERED)
    .map(([, label]) => element("option", { value: label }));
  field.list?.replaceChildren(...options);
}

/** Left with a part of a name: the one name that holds it, else what was set stays. */
async function settle({ field, value, names }: TypedFilter, { chosen }: Told): Promise<void> {
  const all = await names();
  const asked = foldWord(field.value.trim());
  const held = asked === "" ? [] : holding(all, asked);
  const called = held.find(([, label]) => label === field.value) ?? held.find(([, label]) => foldWord(label) === asked);
  const only = called ?? (held.length === 1 ? held[0] : undefined);
  if (asked === "" || only) set(value, only?.[0] ?? "", chosen);
  field.value = labelOf(value.value, all);
}

function set(value: HTMLInputElement, id: string, chosen: () => void): void {
  if (value.value === id) return;
  value.value = id;
  chosen();
}

const holding = (names: readonly Name[], asked: string) => names.filter(([, label]) => foldWord(label).includes(asked));

const labelOf = (id: string, names: readonly Name[]) => names.find(([known]) => known === id)?.[1] ?? id;
