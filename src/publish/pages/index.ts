import type { PageDefinition } from "../page.ts";
import { home } from "./home.tsx";

/** Every kind of page of the site, in the order of the navigation. */
export const pages: readonly PageDefinition[] = [home];
