/** npm run train -- kinds|quotations LABELLED.jsonl…: learns the weights of that part of the engine again. */
const LEARNERS: Readonly<Record<string, () => Promise<unknown>>> = {
  kinds: () => import("./train/kinds.ts"),
  quotations: () => import("./train/quotations.ts"),
};

const USAGE = `npm run train -- kinds LABELLED.jsonl…        what the signs beside a name say of it
npm run train -- quotations LABELLED.jsonl…   what each clue says of who spoke

Both write the weights under src/locales/fr/; the same input gives the same bytes.`;

const [part = ""] = process.argv.splice(2, 1);
const learn = LEARNERS[part];
if (learn) await learn();
else {
  console.log(USAGE);
  process.exitCode = part === "" || part === "--help" ? 0 : 1;
}
