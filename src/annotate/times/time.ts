import type { Mention, TimeExpression } from "../../model.ts";
import type { Range } from "../tokens.ts";

/** When and where the article was published, as far as known. */
export interface TimeReference {
  /** EDTF date or an instant. */
  published: string | null;
  /** IANA zone of the publisher's clock. */
  zone: string | null;
}

/** A time expression in code units. */
export interface FoundTime extends Range, Omit<TimeExpression, keyof Mention> {}
