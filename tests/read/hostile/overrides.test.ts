import { expect, test } from "vitest";
import { problemsOf, withArticle } from "../../support/hostile.ts";

const correct = (rest: string) => `- action: correct\n  article: a\n  quote: Je pars\n${rest}  reason: x\n`;

const TOLD: readonly [what: string, yaml: string, told: string][] = [
  [
    "a speaker nobody lists",
    correct("  speakers: [nobody-here]\n"),
    '4 1. correct: expected the id or the name of an actor, found "nobody-here".',
  ],
  ["a speaker that is nearly one", correct("  speakers: [paul-kervn]\n"), "Did you mean paul-kerven?"],
  [
    "an id that leads out",
    "- action: reject\n  quotation: ../../site/index\n  reason: x\n",
    "2 1.quotation: expected an id of lower-case letters",
  ],
  [
    "an id that leads out, in a list",
    "- action: join\n  quotations: [../a, ../b]\n  reason: x\n",
    "2 1.quotations.1: expected the id of a quotation, or words of it",
  ],
  [
    "a language that leads out",
    "- action: translate\n  article: a\n  quote: Je pars\n  translation: { ../x: y }\n",
    "4 1.translation.../x: expected a language of two letters",
  ],
  ["a day of nothing", correct("  saidOn: /\n"), "4 1.saidOn: expected a date"],
  ["a correction on no day", correct("  kind: mixed\n  date: 2031-02-30\n"), "5 1.date: expected a date"],
  ["an action that is nearly one", "- action: rejct\n  quotation: x\n", "1 1.action: expected action: confirm"],
  ["an entry of nothing", "-\n", "1 1: expected action: confirm"],
  ["fields in the place of a list", "action: reject\n", "1 file: expected a list of overrides"],
  [
    "a quotation that is nearly one",
    "- action: reject\n  quotation: a-je-par\n  reason: x\n",
    "Did you mean a-je-pars?",
  ],
  [
    "an escape of a control",
    '- action: reject\n  article: a\n  quote: "Je\\epars"\n  reason: x\n',
    "3 1.quote: expected text, found the character U+001B.",
  ],
];

test.each(TOLD)("%s is told", (_, yaml, told) => {
  const found = problemsOf(withArticle({ "overrides.yaml": yaml }));
  expect(found).toContain(told);
  expect(found).toMatch(/^overrides\.yaml:\d/);
  expect(found).not.toMatch(/Invalid input|something else/);
});
