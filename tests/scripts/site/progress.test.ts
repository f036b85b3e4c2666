import { expect, test } from "vitest";
import { openProgress } from "../../../scripts/site/progress.ts";

/** What is told of 4 looks, one every `apart` milliseconds after a start of 10 s. */
function told(isTTY: boolean, apart: number): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = openProgress({ isTTY, write: (words) => lines.push(words) }, () => now);
  now = 10_000;
  for (let done = 250; done <= 1000; done += 250, now += apart) progress.show({ stage: "link", done, of: 1000 });
  progress.close();
  return lines;
}

test("on a terminal one line changes and is taken away; elsewhere plain lines come now and then", () => {
  expect(told(true, 5000)).toEqual([
    "\r\x1b[Klinking articles  250 of 1,000",
    "\r\x1b[Klinking articles  500 of 1,000, 5 s left",
    "\r\x1b[Klinking articles  750 of 1,000, 4 s left",
    "\r\x1b[Klinking articles  1,000 of 1,000",
    "\r\x1b[K",
  ]);
  expect(told(false, 5000)).toEqual(["linking articles  250 of 1,000\n", "linking articles  750 of 1,000, 4 s left\n"]);
});
