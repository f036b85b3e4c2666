/**
 * What reads French is much code that runs a little each: Node's optimizing compiler takes up a function so early that for a
 * thousand articles compiling costs as much as reading. It waits sixteen times as long here, and the simple compiler, which is quick, not at all.
 * A pattern is compiled once, for the machine, where Node compiles it for its interpreter first and again when it is used a second time.
 */
export const COMPILED_LATE = ["--always-sparkplug", `--interrupt-budget=${16 * 132 * 1024}`, "--no-regexp-tier-up"];
