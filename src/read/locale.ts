export type LayoutLocale = Record<never, never>;
