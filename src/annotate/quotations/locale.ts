export type QuotationLocale = Record<never, never>;
