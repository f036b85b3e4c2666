import type { TimeLocale } from "../../../annotate/times/locale.ts";

export const times: TimeLocale = {};
