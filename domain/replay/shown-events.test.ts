import { describe, expect, test } from "vitest";
import type { RoomEvent } from "../room/event.ts";
import { created, event, MINUTE, meta, result, START } from "../room/fixtures.ts";
import { CANARIES, canaryCourse } from "./canaries.ts";
import type { ReplayParts } from "./replay-link.ts";
import { EVERYTHING, ownReplay, sharedReplay } from "./replay-of.ts";
import { shownEvents } from "./shown-events.ts";

const logged = (events: RoomEvent[]) => events.map((one, index) => ({ seq: index + 1, event: one }));
const NOTHING: ReplayParts = { conversation: false, work: false, runs: false, scores: false };
describe("what happened", () => {
  test("is told in its order, with the times of words, runs, pauses and interruptions", () => {
    const { events, lengthMs } = shownEvents(logged(canaryCourse()), EVERYTHING);
    expect(events.map(({ at, kind }) => [kind, at / 1000])).toEqual([
      ["round", 1],
      ["said", 6],
      ["edited", 7],
      ["phase", 7],
      ["said", 9],
      ["run", 10],
      ["judged", 11],
      ["phase", 11],
      ["paused", 12],
      ["resumed", 300],
      ["said", 301],
      ["interrupted", 360],
      ["returned", 420],
      ["closed", 480],
      ["ended", 480],
    ]);
    expect(lengthMs).toBe(8 * MINUTE);
    expect(events[1]).toMatchObject({ from: 4000, by: "interviewer", round: 1 });
    expect(events[11]).toMatchObject({ from: 302_000 });
  });

  test("after the end belongs to the end", () => {
    const events = canaryCourse();
    const run = event({ type: "code.submitted", mode: "RUN", customInput: null, at: START + 7.5 * MINUTE });
    events.splice(-1, 0, run);
    events.push(event({ type: "run.finished", runId: run.id, result: result(), at: START + 30 * MINUTE }));
    const shown = shownEvents(logged(events), EVERYTHING);
    expect(shown.events.at(-1)).toMatchObject({ kind: "judged", run: 2, at: 8 * MINUTE });
    expect(shown.lengthMs).toBe(8 * MINUTE);
  });

  test("is shown as far as today's rules can follow, and what they cannot is counted", () => {
    const events = canaryCourse();
    const late = event({
      type: "interviewer.replied",
      turnId: START.toString(),
      text: "",
      meta,
      acts: [],
      cutShort: false,
    });
    events.splice(5, 0, late);
    const shown = shownEvents(logged(events), EVERYTHING);
    expect(shown.leftOut).toBe(1);
    expect(shown.events).toEqual(shownEvents(logged(canaryCourse()), EVERYTHING).events);
  });

  test("is nothing before the interview was started", () => {
    expect(shownEvents(logged([created()]), EVERYTHING)).toMatchObject({
      events: [],
      lengthMs: 0,
      startedAt: null,
    });
  });
});

describe("what others see", () => {
  const kept = {
    type: "DSA",
    difficulty: "EASY",
    name: "Ada Lovelace",
    log: logged(canaryCourse()),
    report: null,
  } as const;
  const choices = [0, 1, 2, 3, 4, 5, 6, 7].map((bits): ReplayParts => {
    return { conversation: (bits & 1) > 0, work: (bits & 2) > 0, runs: (bits & 4) > 0, scores: false };
  });

  test.each(choices)("holds the words of the parts chosen and no others: %o", (shows) => {
    const text = JSON.stringify(sharedReplay({ ...kept, log: [...kept.log] }, shows));
    for (const [word, isShown] of Object.entries(CANARIES))
      expect(text.includes(word), word).toBe(isShown(shows));
  });

  test("holds no id and no date, whatever was chosen", () => {
    const shared = sharedReplay({ ...kept, log: [...kept.log] }, EVERYTHING);
    expect(JSON.stringify(shared)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(JSON.stringify(shared)).not.toContain(String(START).slice(0, 6));
    expect([shared.records, shared.startedAt]).toEqual([null, null]);
  });

  test("always holds the timeline", () => {
    const { events } = sharedReplay({ ...kept, log: [...kept.log] }, NOTHING);
    expect(events.map(({ kind }) => kind)).toEqual([
      ...["round", "phase", "phase", "paused", "resumed", "interrupted", "returned", "closed", "ended"],
    ]);
  });
});

test("its owner finds each record at its event", () => {
  const events = canaryCourse();
  const { events: shown, records } = ownReplay({
    type: "DSA",
    difficulty: "EASY",
    log: logged(events),
    report: null,
  });
  const message = events.find(({ type }) => type === "message.sent")!;
  expect(shown[records![message.id]!]).toMatchObject({ kind: "said", text: "CANDIDATE-WORDS" });
});
