import type { Quantity } from "../quantities/tokens.ts";
import type { Fact } from "./fact.ts";

/** How much of one thing a sentence tells: what a repair costs, how many work there, how old somebody is, how long a custody was. */
export interface Measure extends Fact {
  quantity: Pick<Quantity, "kind" | "value" | "bound">;
  /** Of what it may be; two measures are of one thing where they share a name. */
  of: readonly string[];
  /** The days its sentence gives. */
  days: readonly string[];
  published: string | null;
}
