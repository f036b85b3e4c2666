import type { LayoutLocale } from "../../../read/locale.ts";

export const layout: LayoutLocale = {};
