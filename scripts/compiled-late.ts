/**
 * What reads French is much code that runs a little each: Node's optimizing compiler takes up a function so early that for a
 * thousand articles compiling costs as much as reading. It waits eight times as long here, and the simple compiler, which is quick, not at all.
 */
export const COMPILED_LATE = ["--always-sparkplug", `--interrupt-budget=${8 * 132 * 1024}`];
