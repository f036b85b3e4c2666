export type TimeLocale = Record<never, never>;
