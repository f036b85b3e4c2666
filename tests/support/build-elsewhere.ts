/** A program: builds as `npm run build` does, where the clock is three years ahead and new files are for nobody else. */
import { parseArgs } from "node:util";

const AHEAD = 3 * 365.25 * 86_400_000;
const Today = Date;

class Ahead extends Today {
  constructor(...given: [] | [string | number | Date]) {
    super(...((given.length === 0 ? [Today.now() + AHEAD] : given) as [number]));
  }
  static override now(): number {
    return Today.now() + AHEAD;
  }
}

globalThis.Date = Ahead as DateConstructor;
process.umask(0o077);

const { values } = parseArgs({ options: { corpus: { type: "string" }, output: { type: "string" } } });
const { buildSite } = await import("../../scripts/site/build.ts");
await buildSite({ corpus: values.corpus ?? "", output: values.output ?? "" });
console.log(new Date().getUTCFullYear() - new Today(Today.now()).getUTCFullYear());
