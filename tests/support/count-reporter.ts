import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with one line that a script can read: "123 passed, 0 failed". What fails without being a test (a file that does
 * not load, a site that does not build) counts as a failure.
 */
export default class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  onInit(): void {
    // The other reporters write what they hold back until the end; this line must come after it.
    process.once("exit", (code) => {
      const failed = this.failed || (code === 0 ? 0 : 1);
      process.stdout.write(`${this.passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    this.passed = count("passed");
    this.failed = count("failed") + modules.filter((module) => module.errors().length > 0).length + unhandled.length;
  }
}
