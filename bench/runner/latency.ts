import { LANGUAGES, type Language } from "../../domain/judge/signature.ts";
import type { RunnerClient } from "../../runner/client.ts";
import { verdict } from "../budgets/budget-table.ts";
import type { Figure } from "../figure.ts";
import { p50, spread, table } from "../statistics.ts";
import { createFloor } from "./floor.ts";
import { startService } from "./service.ts";
import { TESTS, twoSum } from "./two-sum.ts";

const ROUNDS: Record<Language, number> = { javascript: 40, python: 40, java: 20 };
/** A person thinks longer between two submissions than a box takes to start and warm up. */
const THINKING_MS: Record<Language, number> = { javascript: 600, python: 300, java: 2500 };

/** Floor, waiting box and fresh box in turn, so that all three meet the same machine. */
export async function benchLatency(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const floor = createFloor();
  const warm = await startService();
  const cold = await startService({ RUNNER_IDLE_MB: "0" });
  const rows = [["", "floor p50/p99", "warm", "", "cold", ""]];
  try {
    for (const language of LANGUAGES) {
      const times = { floor: [] as number[], warm: [] as number[], cold: [] as number[] };
      await cold.client.judge(twoSum(language)); // the first request of a service is no measure
      await warm.client.judge(twoSum(language));
      for (let round = 0; round < ROUNDS[language]; round++) {
        // A box that starts in the background would slow the floor down, too.
        await new Promise((resolve) => setTimeout(resolve, THINKING_MS[language]));
        times.floor.push(await floor.run(language));
        times.cold.push(await submit(cold.client, language));
        await new Promise((resolve) => setTimeout(resolve, THINKING_MS[language]));
        times.warm.push(await submit(warm.client, language));
      }
      const [base, ready, fresh] = [p50(times.floor), p50(times.warm), p50(times.cold)];
      // The least that any judge without waiting boxes does: at least as fast as the best of them.
      figures.push({ name: NAMES[language], measured: base / ready, floor: 1, of: language });
      rows.push([
        language,
        spread(times.floor),
        spread(times.warm),
        `${(base / ready).toFixed(1)}× as fast`,
        spread(times.cold),
        `${(fresh / base).toFixed(2)}× the floor`,
      ]);
    }
  } finally {
    await Promise.all([warm.stop(), cold.stop()]);
    floor.close();
  }
  console.log(
    `\n${TESTS}-test Two Sum SUBMIT over HTTP, ms; floor: one bubblewrapped process, cold\n${table(rows)}`,
  );
  for (const figure of figures) console.log(verdict(figure));
  return figures;
}

const RATIO = "judging, best peer to ours, JavaScript and Python";
const NAMES: Record<Language, Figure["name"]> = {
  javascript: RATIO,
  python: RATIO,
  java: "judging, best peer to ours, Java",
};

async function submit(client: RunnerClient, language: Language): Promise<number> {
  const began = performance.now();
  const result = await client.judge(twoSum(language));
  const took = performance.now() - began;
  if (!result.ok) throw new Error(result.message);
  if (result.response.tests_passed !== TESTS) throw new Error(JSON.stringify(result.response));
  return took;
}
