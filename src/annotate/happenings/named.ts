import type { Entity, EntityMention } from "../analysis.ts";

export type Named = EntityMention & { entity: Entity };
