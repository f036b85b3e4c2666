import type { Divergence } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import { addressees } from "./addressees.ts";
import { attributions } from "./attributions.ts";
import { clocks } from "./clocks.ts";
import { days } from "./days.ts";
import type { Linked } from "./finder.ts";
import { media } from "./media.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { roles } from "./roles.ts";
import { wordings } from "./wordings.ts";

/**
 * Where the sources disagree. Each finder would rather miss a difference than show one that a careful reader would laugh at:
 * the editor adds what they cannot know (to whom, how long) in dossier.yaml.
 */
export function findDivergences(linked: Linked, locale: LinkLocale): Divergence[] {
  const finders = [
    names,
    roles(locale),
    clocks,
    days(locale),
    quantities(locale),
    attributions,
    addressees(locale),
    media,
    wordings,
  ];
  return finders.flatMap((find) => find(linked));
}
