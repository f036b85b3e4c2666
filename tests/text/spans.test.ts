import { expect, it } from "vitest";
import { holding, touching } from "../../src/text/spans.ts";

// « Il m'a dit : "viens", et je suis venu. » and what stands inside it
const nested = [
  { start: 0, end: 40 },
  { start: 12, end: 17 },
  { start: 50, end: 60 },
];

it("finds the outer span behind an inner one that ends before", () => {
  expect(touching(nested, 30, 35)).toEqual([nested[0]]);
  expect(holding(nested, 30, 35)).toEqual(nested[0]);
});

it("finds the outermost of two that hold a place, and none between two", () => {
  expect(holding(nested, 13, 16)).toEqual(nested[0]);
  expect(touching(nested, 40, 50)).toEqual([]);
  expect(touching(nested, 39, 51)).toEqual([nested[0], nested[2]]);
});

it("sees what was added to a list since it was last asked", () => {
  const list = [{ start: 0, end: 5 }];
  expect(touching(list, 6, 9)).toEqual([]);
  list.push({ start: 6, end: 9 });
  expect(touching(list, 6, 9)).toHaveLength(1);
});
