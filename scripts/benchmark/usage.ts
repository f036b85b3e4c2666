/** Loaded before a program, tells at its end what it used: processor seconds, and the most memory it held. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env.BENCHMARK_USAGE;
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1e3;
  writeFileSync(file, JSON.stringify({ seconds: (user + system) / 1e6, system: system / 1e6, peak }));
});
