import { BUSIEST } from "./day.ts";
import { coresFor } from "./queue.ts";
import { LIMITS, PRICES, UNITS } from "./units.ts";

/** Days of a month, and hours in which an interview is open. */
const [DAYS, HOURS_EACH] = [30, 0.75];
const CODING_SHARE = 0.5;
/** A candidate looks at the editor for so long before wondering where the result stays. */
const SHORT_WAIT_S = 0.5;
const SEED = 1;

/** One part's need in the busiest hour, and what it may have; null: nothing that counts. */
export type Need = { part: string; need: number; unit: string; limit: number | null };

export type Load = {
  interviewsPerDay: number;
  needs: Need[];
  /** Dollars a month by part. */
  costs: { part: string; dollars: number }[];
};

/** What so many interviews a day need of each part in their busiest hour, and cost a month. */
export function loadOf(interviewsPerDay: number): Load {
  const perSecond = (interviewsPerDay * BUSIEST) / 3600;
  const open = perSecond * 3600 * HOURS_EACH;
  const runs = perSecond * CODING_SHARE * UNITS.runner.submissions;
  const trips = perSecond * UNITS.postgres.trips;
  const tokens = perSecond * 60 * (UNITS.model.tokensIn + UNITS.model.tokensOut);
  const cores = coresFor({ perSecond: runs, coreSeconds: UNITS.runner.coreSeconds }, SHORT_WAIT_S, SEED);
  return {
    interviewsPerDay,
    needs: [
      { part: "rooms open", need: open, unit: "objects", limit: null },
      {
        part: "rooms' messages",
        need: perSecond * UNITS.room.requests * 20,
        unit: "frames/s over all",
        limit: null,
      },
      { part: "Worker", need: perSecond * UNITS.worker.requests, unit: "requests/s", limit: null },
      { part: "runner", need: cores, unit: "cores", limit: LIMITS.containerCores },
      {
        part: "Postgres, writing",
        need: Math.max(0.25, (trips * UNITS.postgres.coreMs) / 1000 / 0.6),
        unit: "cores at 60 % busy",
        limit: LIMITS.databaseCores,
      },
      {
        part: "Postgres, at once",
        need: trips * 0.05,
        unit: "round trips of 50 ms",
        limit: LIMITS.databaseClients,
      },
      {
        part: "Postgres, growth",
        need: (interviewsPerDay * UNITS.postgres.kilobytes) / 1e6,
        unit: "GB a day",
        limit: null,
      },
      { part: "model", need: tokens / 1e6, unit: "million tokens/min", limit: LIMITS.tokensPerMinute / 1e6 },
    ],
    costs: costsOf(interviewsPerDay * DAYS, perSecond),
  };
}

function costsOf(interviews: number, perSecond: number): Load["costs"] {
  const { room, runner, postgres, worker, files, model } = UNITS;
  const roomEach =
    room.requests * PRICES.roomRequest +
    room.gbSeconds * PRICES.gbSecond +
    room.rowsWritten * PRICES.rowWritten +
    room.rowsRead * PRICES.rowRead;
  const databaseCores = Math.max(0.25, (perSecond * postgres.trips * postgres.coreMs) / 1000 / 0.6);
  // A year's growth is paid at its half.
  const keptGigabytes = (interviews * 6 * postgres.kilobytes) / 1e6;
  return [
    { part: "rooms", dollars: interviews * roomEach },
    {
      part: "Worker",
      dollars: interviews * worker.requests * (PRICES.workerRequest + worker.cpuMs * PRICES.workerCpuMs),
    },
    {
      part: "runner",
      // Twice the work: containers wait for the next run, and memory is paid too.
      dollars: interviews * CODING_SHARE * runner.submissions * runner.coreSeconds * 2 * PRICES.coreSecond,
    },
    {
      part: "Postgres",
      dollars: databaseCores * 730 * PRICES.computeHour + keptGigabytes * PRICES.gigabyteMonth,
    },
    {
      part: "R2",
      dollars:
        interviews * files.objects * PRICES.fileWrite +
        ((interviews * 6 * files.kilobytes) / 1e6) * PRICES.fileGigabyteMonth,
    },
    {
      part: "model",
      dollars:
        (interviews * (model.tokensIn * PRICES.millionTokensIn + model.tokensOut * PRICES.millionTokensOut)) /
        1e6,
    },
  ];
}
