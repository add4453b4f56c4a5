import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Every plan is played unit by unit. Many tasks with many pauses punish whoever looks through all tasks for each unit. */
export default function cases(): TestCase[] {
  const random = seeded(621);
  return [
    ...[5, 8, 12, 20, 30, 60].flatMap((count) => [
      planned(letters(random, count, 3), random.int(1, 4)),
      planned(letters(random, count, 8), random.int(2, 9)),
    ]),
    planned([...letters(random, 300, 26), ...Array(40).fill("Q")], 9),
    planned([...letters(random, 300, 26), ...Array(40).fill("Q"), ...Array(40).fill("X")], 9),
    planned(letters(random, 1_000, 26), 26),
    planned(Array(15_000).fill("A"), 100),
    planned([...letters(random, 60_000, 20), ...Array(9_000).fill("B")], 13),
    planned(letters(random, 100_000, 26), 30),
    planned(letters(random, 100_000, 26), 5),
    planned(Array(100_000).fill("Z"), 0),
  ];
}

const letters = (random: Random, count: number, kinds: number) =>
  random.ints(count, 0, kinds - 1).map((kind) => String.fromCharCode(65 + kind));

function planned(tasks: string[], n: number): TestCase {
  return {
    input: `${JSON.stringify(tasks)}\n${n}`,
    expected_output: String(units(tasks, n)),
    is_sample: false,
  };
}

/** Runs, in each unit, the kind with most tasks left among those that need not wait. */
function units(tasks: string[], n: number): number {
  const left = new Map<string, number>();
  for (const task of tasks) left.set(task, (left.get(task) ?? 0) + 1);
  const readyAt = new Map<string, number>();
  for (let unit = 0; ; unit++) {
    if (left.size === 0) return unit;
    let best: string | undefined;
    for (const [kind, count] of left) {
      if ((readyAt.get(kind) ?? 0) <= unit && (best === undefined || count > left.get(best)!)) best = kind;
    }
    if (best === undefined) continue;
    readyAt.set(best, unit + n + 1);
    const rest = left.get(best)! - 1;
    if (rest > 0) left.set(best, rest);
    else left.delete(best);
  }
}
