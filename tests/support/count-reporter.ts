import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that a script can read: "123 passed, 0 failed". A file that does not load is a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const passed = count("passed");
    const failed = count("failed") + broken + unhandled.length;
    // The other reporters write what they hold back until the end; this line must come after it.
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
