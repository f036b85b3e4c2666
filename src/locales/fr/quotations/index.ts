import type { QuotationLocale } from "../../../annotate/quotations/locale.ts";

export const quotations: QuotationLocale = {};
