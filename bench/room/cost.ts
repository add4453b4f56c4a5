import { CHECKPOINT_MS } from "../../durable-objects/speaker.ts";
import type { Figure } from "../figure.ts";
import { table } from "../statistics.ts";
import { Candidate } from "./candidate.ts";
import { told } from "./figures.ts";
import { playInterview, script, WORDS_PER_SECOND } from "./interview.ts";
import type { Bill } from "./metered-room.ts";
import type { Tally } from "./row-meter.ts";
import { Stage } from "./stage.ts";

const SPEED = 8;
/** Dollars, without what the plan includes. */
const PRICE = { request: 0.15e-6, gbSecond: 12.5e-6, rowRead: 0.001e-6, rowWritten: 1e-6 };
const GIGABYTES = 0.128;
/** Incoming frames that make one request. */
const FRAMES_PER_REQUEST = 20;
/** What only reads is shown from here on. */
const MANY_READ = 500;

/** What a scripted hour-long interview costs at list price: rows, requests, and time in which the room cannot hibernate. */
export async function benchCost(): Promise<Figure[]> {
  const stage = await Stage.start({ speed: SPEED });
  try {
    script(stage.model, SPEED);
    const room = await stage.room({ num_questions: 2, time_limit_min: 60 });
    const settled = () => room.probe<void>("settled");
    const candidate = new Candidate(stage.socketOf(room), { speed: SPEED, settled });
    const began = candidate.time.now;
    await playInterview(candidate, room);
    candidate.page.stop();
    const bill = await room.probe<Bill>("bill", candidate.time.now);
    return print(bill, candidate, (candidate.time.now - began) / 60_000);
  } finally {
    await stage.close();
  }
}

function print(bill: Bill, candidate: Candidate, minutes: number): Figure[] {
  const { messages, runs } = candidate.state;
  const rows = Object.values(bill.byTable);
  const written = rows.reduce((sum, each) => sum + each.written, 0);
  const read = rows.reduce((sum, each) => sum + each.read, 0);
  const frames = Object.values(candidate.frames).reduce((sum, count) => sum + count, 0);
  const requests = frames / FRAMES_PER_REQUEST + bill.connects + bill.alarms;
  const gbSeconds = (GIGABYTES * bill.activeMs) / 1000;
  const parts = {
    requests: requests * PRICE.request,
    duration: gbSeconds * PRICE.gbSecond,
    "rows read": read * PRICE.rowRead,
    "rows written": written * PRICE.rowWritten,
  };
  const dollars = Object.values(parts).reduce((sum, part) => sum + part, 0);
  console.log(
    `\none interview of ${minutes.toFixed(0)} minutes: ${messages.filter(({ role }) => role === "USER").length} messages, ` +
      `${messages.filter(({ role }) => role === "ASSISTANT").length} replies and hints, ${runs.length} runs; words at ${WORDS_PER_SECOND}/s; ` +
      `grades take 8 s, the runner answers at once; the room hibernated ${bill.wakes - 1} times, its alarm went off ${bill.alarms} times`,
  );
  console.log(
    `frames sent: ${Object.entries(candidate.frames)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", ")}; all counted as requests, pings too, though the runtime answers them`,
  );
  console.log(
    "active: from a frame or alarm until no effect, request or timer of the room is left, in the room's own time; an object that may hibernate is not billed",
  );
  const halfTurns = bill.byTable["document half_turn: written"]?.written ?? 0;
  const words = candidate.state.messages.filter(({ meta }) => meta).reduce(wordsOf, 0);
  const spokenMs = (words * 1000) / WORDS_PER_SECOND;
  console.log(
    `half turns kept: ${halfTurns}; at one in ${CHECKPOINT_MS} ms of ${(spokenMs / 1000).toFixed(0)} s of speech it would be ${Math.ceil(spokenMs / CHECKPOINT_MS)}`,
  );
  console.log(`\n${breakdown("rows by table", bill.byTable)}\n\n${breakdown("rows by cause", bill.byCause)}`);
  console.log(
    `\nlist price: ${Object.entries(parts)
      .map(([name, part]) => `${name} $${part.toFixed(5)}`)
      .join(" + ")} = $${dollars.toFixed(5)}`,
  );
  console.log(
    `rows read ${read}; requests ${requests.toFixed(0)}; active ${(bill.activeMs / 1000).toFixed(0)} s`,
  );
  const events = candidate.page.store.view.seq;
  const spoken = (GIGABYTES * spokenMs) / 1000;
  const least = parts.requests + spoken * PRICE.gbSecond + events * PRICE.rowWritten;
  return told([
    { name: "an hour's interview at list price", measured: dollars, floor: least },
    { name: "an hour's interview, active", measured: gbSeconds, floor: spoken },
    { name: "an hour's interview, rows written", measured: written, floor: events },
    { name: "rows kept for each word said", measured: halfTurns / words, floor: 0 },
  ]);
}

const wordsOf = (sum: number, { text }: { text: string }) => sum + text.split(" ").length;

function breakdown(title: string, tally: Tally): string {
  const rows = Object.entries(tally)
    .filter(([, { read, written }]) => written > 0 || read >= MANY_READ)
    .sort(([, a], [, b]) => b.written - a.written || b.read - a.read);
  return table([
    [title, "written", "read"],
    ...rows.map(([name, { written, read }]) => [name, String(written), String(read)]),
  ]);
}
