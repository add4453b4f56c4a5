import type { Figure } from "./figure.ts";
import { load } from "./machine.ts";
import { benchAlarms } from "./room/alarms.ts";
import { benchCost } from "./room/cost.ts";
import { benchCrowd } from "./room/crowd.ts";
import { benchExchange, benchRoundTrips } from "./room/exchange.ts";
import { threeOf, told } from "./room/figures.ts";
import { benchReplay } from "./room/replay.ts";
import { Stage } from "./room/stage.ts";
import { benchTokens } from "./room/tokens.ts";
import { percentile, table } from "./statistics.ts";

/** A file system that is no disk. */
const MEMORY = "/dev/shm";

/** The live room: round trips, words, replay, alarms and a crowd, each beside a floor in the same runtime; then what an hour costs. */
export async function benchRoom(): Promise<Figure[]> {
  const onDisk = await onStage({}, [
    benchExchange,
    benchTokens,
    benchReplay,
    benchAlarms,
    benchCrowd,
    benchSaving,
  ]);
  const inMemory = await onStage({ within: MEMORY }, [(stage) => benchRoundTrips(stage, "memory")]);
  return [...onDisk, ...inMemory, ...(await benchCost())];
}

type Part = (stage: Stage) => Promise<Figure[]>;

async function onStage(options: { within?: string }, parts: Part[]): Promise<Figure[]> {
  const stage = await Stage.start(options);
  const figures: Figure[] = [];
  try {
    for (const part of parts) {
      figures.push(...(await part(stage)));
      console.log(load());
    }
  } finally {
    await stage.close();
  }
  return figures;
}

/** How far Postgres was behind the rooms, of everything that was done before. */
async function benchSaving(stage: Stage): Promise<Figure[]> {
  const { behind, query } = await stage.saving();
  console.log(
    `\nrows on their way to Postgres, ms from when the room had them, of all that was done above\n${table([
      ["", "p50", "p95", "p99", "samples"],
      ["floor: a query that does nothing", ...threeOf(query)],
      ["room: a batch of rows", ...threeOf(behind)],
    ])}`,
  );
  const p95 = (samples: number[]) => percentile(samples, 0.95);
  return told([{ name: "Postgres behind the room, p95", measured: p95(behind), floor: p95(query) }]);
}
