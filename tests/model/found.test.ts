import "./replace-outside.ts";
import { expect, it } from "vitest";
import { START } from "../../domain/room/fixtures.ts";
import { lagKey } from "../../domain/room/lag.ts";
import type { Step } from "./schedule.ts";
import { simulate } from "./simulate.ts";
import type { Setup } from "./world.ts";

const setup: Setup = {
  type: "DSA",
  limitMin: null,
  questions: 1,
  devices: 1,
  accommodations: null,
  from: "start",
};
const chat = (text: string): Step => ({ do: "act", device: 0, action: { type: "chat", text } });

/** Faults that the simulation found, each by the shortest way to it. */
it("the room sleeps between two tries while Postgres is away", async () => {
  const steps: Step[] = [
    { do: "fault", service: "postgres", fault: "hangs", times: 8 },
    chat("I would sort."),
    { do: "wait", ms: 60_000 },
  ];
  const { alarms } = await simulate({ setup, steps });
  expect(alarms).toBeLessThan(60);
});

it("a silent candidate is not counted as away when the room is deployed anew", async () => {
  const steps: Step[] = [{ do: "wait", ms: 300_000 }, { do: "crash" }, { do: "wait", ms: 5_000 }];
  const { watch } = await simulate({ setup, steps });
  const told = watch.log.findIndex(({ event }) => event.type === "interview.returned");
  expect(told).toBe(-1);
});

it("a notice that rows wait goes with them, though R2 did not answer when it was written", async () => {
  const steps: Step[] = [
    { do: "fault", service: "postgres", fault: "fails", times: 7 },
    { do: "fault", service: "files", fault: "unheard", times: 2 },
    chat("I would sort."),
    { do: "wait", ms: 200_000 },
  ];
  const { files, interviewId } = await simulate({ setup, steps });
  expect(files.has(lagKey(interviewId))).toBe(false);
});

it("what a page sends after its session ended is nobody's, though its socket is not closed yet", async () => {
  const steps: Step[] = [{ do: "end session", device: 0 }, chat("I would sort."), { do: "wait", ms: 60_000 }];
  const { watch } = await simulate({ setup, steps });
  const ended = watch.log.findIndex(({ event }) => event.type === "interview.interrupted");
  const said = watch.log.findIndex(({ event }) => event.type === "message.sent");
  expect(ended).toBeGreaterThan(0);
  expect(said).toBeGreaterThan(ended);
});

it("a device that vanished is not away for as long as another one was there", async () => {
  const steps: Step[] = [
    { do: "act", device: 0, action: { type: "submit" } },
    { do: "end session", device: 0 },
    { do: "vanish", device: 1, ms: 44_055 },
  ];
  await simulate({ setup: { ...setup, devices: 2 }, steps });
});

it("a silence that is noticed late is logged after what happened meanwhile", async () => {
  const steps: Step[] = [
    { do: "late alarms", ms: 300_000 },
    { do: "wait", ms: 148_713 },
    { do: "cut", device: 0, how: "late" },
    { do: "cut", device: 0, how: "nobody" },
    chat("I would sort."),
    { do: "wait", ms: 60_000 },
  ];
  const extra_time = { extra_time: 1.25 as const, countdown: true, text_only: false };
  await simulate({ setup: { ...setup, limitMin: 6, accommodations: extra_time }, steps });
});

it("a room whose only device was cut off for flooding wakes to see whether it comes back", async () => {
  const steps: Step[] = [
    { do: "wait", ms: 109_732 },
    { do: "type", device: 0, at: 0, remove: 0, insert: "x" },
    { do: "fault", service: "postgres", fault: "fails", times: 1 },
    { do: "act", device: 0, action: { type: "run", customInput: null } },
    { do: "act", device: 0, action: { type: "pause" } },
    { do: "flood", device: 0, frames: 1_510 },
  ];
  await simulate({ setup, steps });
});

/** It is there for a while, and then gone for as long, which the room is not told or learns late. */
const vanishes = async (over: Partial<Setup>, there: number, gone: number, how: "nobody" | "overdue") => {
  const steps: Step[] = [
    { do: "wait", ms: there },
    { do: "vanish", device: 0, ms: gone, how },
    { do: "wait", ms: 5_000 },
  ];
  const { watch } = await simulate({ setup: { ...setup, ...over }, steps });
  return watch;
};

it("nobody asks after a candidate whose device has vanished, though its socket is open", async () => {
  const watch = await vanishes({}, 20_000, 87_000, "nobody");
  expect(watch.all("silence.noticed").filter(({ at }) => at < START + 107_000)).toEqual([]);
});

it("what the network says late of a device counts from when the device was last heard", async () => {
  const watch = await vanishes({}, 20_000, 80_000, "overdue");
  const [interrupted] = watch.all("interview.interrupted");
  expect((interrupted?.since ?? interrupted?.at ?? 0) - START).toBeLessThanOrEqual(20_000 + 31_000);
});

it("time is not up while a candidate is cut off from the interview: the clock stood before", async () => {
  const watch = await vanishes({ limitMin: 6 }, 300_000, 80_000, "nobody");
  const [interrupted] = watch.all("interview.interrupted");
  expect((interrupted?.since ?? interrupted?.at ?? 0) - START).toBeLessThanOrEqual(300_000 + 31_000);
  const [ended] = watch.all("interview.ended");
  const [returned] = watch.all("interview.returned");
  expect(returned?.at).toBeLessThan(ended?.at ?? 0);
});

it("who is signed out elsewhere after the device has vanished left when it was last heard", async () => {
  const steps: Step[] = [
    { do: "wait", ms: 20_000 },
    { do: "offline", device: 0, isOffline: true },
    { do: "wait", ms: 70_000 },
    { do: "end session", device: null },
    { do: "wait", ms: 60_000 },
  ];
  const { watch } = await simulate({ setup, steps });
  const [interrupted] = watch.all("interview.interrupted");
  expect((interrupted?.since ?? interrupted?.at ?? 0) - START).toBeLessThanOrEqual(20_000 + 31_000);
});

const design = { ...setup, type: "SYSTEM_DESIGN" as const, limitMin: 6, questions: 3 };
const choose: Step = {
  do: "act",
  device: 0,
  action: { type: "answer.mcq", key: "A", explanation: "It is simple." },
};
const act = (type: "pause" | "resume" | "round.finish"): Step => ({ do: "act", device: 0, action: { type } });

it("that the time of a question is up is told after what happened while nobody was heard", async () => {
  const steps: Step[] = [
    choose,
    { do: "wait", ms: 149_000 },
    act("round.finish"),
    { do: "wait", ms: 170_000 },
    { do: "sleep", ms: 75_000 },
    { do: "wait", ms: 30_000 },
  ];
  const accommodations = { extra_time: 1.25 as const, countdown: true, text_only: false };
  const { watch } = await simulate({ setup: { ...design, format: "MCQ", accommodations }, steps });
  const [warned, up] = [watch.all("time.warned").at(-1), watch.all("round.time_up")[0]];
  expect(up?.at).toBeGreaterThanOrEqual(warned?.at ?? Infinity);
});

it("a key that is on its way when its question closes is not waited for", async () => {
  const { watch } = await simulate({ setup: design, steps: [choose, act("round.finish")] });
  expect(watch.all("round.opened")).toHaveLength(2);
  expect(watch.all("mcq.revealed")).toEqual([]);
});

it("a pause while the facts of a message are looked up brings no answer ahead of them", async () => {
  const steps: Step[] = [chat("I open the dashboard."), act("pause"), act("resume")];
  const { watch } = await simulate({ setup: { ...design, format: "SCENARIO" }, steps });
  const types = watch.log.map(({ event }) => event.type);
  const opened = types.indexOf("facts.looked_up");
  expect(opened).toBeGreaterThan(types.indexOf("interview.resumed"));
  expect(types.slice(opened)).toContain("interviewer.replied");
});

it("of two messages that ask for the same at once the first one opens it", async () => {
  const text = "I open the dashboard to compare and read the logs.";
  const answer: Step = { do: "act", device: 0, action: { type: "answer.scenario", text } };
  const { watch } = await simulate({
    setup: { ...design, format: "SCENARIO" },
    steps: [answer, chat("I read the logs."), { do: "wait", ms: 60_000 }],
  });
  const opened = watch.all("facts.looked_up").map(({ stage }) => stage?.index ?? null);
  expect(opened).toEqual([expect.any(Number), null]);
});

it("whoever comes back with a word is not asked ahead of it whether they are there", async () => {
  const steps: Step[] = [
    { do: "vanish", device: 0, ms: 25_600, how: "nobody" },
    { do: "sleep", ms: 64_130 },
    { do: "act", device: 1, action: { type: "chat", text: "I would sort." } },
    { do: "wait", ms: 300 },
  ];
  const { watch } = await simulate({ setup: { ...setup, devices: 2 }, steps });
  const types = watch.log.map(({ event }) => event.type);
  expect(types.slice(0, types.indexOf("message.sent"))).not.toContain("silence.noticed");
});
