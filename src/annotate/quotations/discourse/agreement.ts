import type { Entity } from "../../analysis.ts";

export interface Agreement {
  gender: "m" | "f" | null;
  plural: boolean;
}

/** Could a word of this gender and number stand for the entity? What is not known agrees. */
export function agrees(entity: Entity, { gender, plural }: Agreement): boolean {
  if (entity.kind !== "person") return true;
  return !plural && (!gender || !entity.gender || entity.gender === gender);
}
