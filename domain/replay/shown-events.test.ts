import { describe, expect, test } from "vitest";
import type { EventDraft } from "../room/command.ts";
import type { RoomEvent } from "../room/event.ts";
import { created, event, fold, MINUTE, meta, question, replied, result, START } from "../room/fixtures.ts";
import type { ReplayParts } from "./replay-link.ts";
import { EVERYTHING, ownReplay, sharedReplay } from "./replay-of.ts";
import { shownEvents } from "./shown-events.ts";

/** A short interview of one question in which each part says a word that stands nowhere else. */
function course(): RoomEvent[] {
  const opened = event({
    type: "round.opened",
    number: 1,
    question: question({ description: "STATEMENT" }),
    why: "WHY-CHOSEN",
    at: START + 1000,
  });
  const events = [
    created({
      num_questions: 1,
      time_limit_min: null,
      accommodations: { extra_time: 2, countdown: false, text_only: true },
    }),
    event({ type: "interview.started" }),
    opened,
    replied(opened.id, "INTERVIEWER-WORDS", { at: START + 6000, spokenAt: START + 4000 }),
  ];
  const happen = (draft: EventDraft, at: number) => {
    const happened = event({ ...draft, at: START + at });
    events.push(happened);
    return happened.id;
  };
  const { length } = fold(events).rounds[0]!.code.javascript.text;
  const roundId = opened.id;
  const edit = { roundId, language: "javascript", rev: 0, deviceId: "DEVICE-ID" } as const;
  happen({ type: "writer.changed", deviceId: "DEVICE-ID" }, 6500);
  happen({ type: "code.edited", ...edit, changes: [length, [0, "CODE-WRITTEN"]] }, 7000);
  const requestId = happen({ type: "hint.requested" }, 8000);
  happen({ type: "hint.served", requestId, index: 0, text: "HINT-TEXT" }, 9000);
  const runId = happen({ type: "code.submitted", mode: "SUBMIT", customInput: null }, 10_000);
  const tests = [
    {
      name: "t",
      status: "error",
      input: "RUN-INPUT",
      expected: null,
      actual: null,
      stdout: "",
      error: "TRACE",
      time_ms: 1,
    },
  ] as const;
  happen({ type: "run.finished", runId, result: result({ tests: [...tests], stderr: "STDERR" }) }, 11_000);
  happen({ type: "interview.paused" }, 12_000);
  happen({ type: "interview.resumed" }, 5 * MINUTE);
  happen({ type: "message.sent", text: "CANDIDATE-WORDS" }, 5 * MINUTE + 1000);
  happen({ type: "interview.interrupted", since: START + 5 * MINUTE + 2000 }, 6 * MINUTE);
  happen({ type: "interview.returned" }, 7 * MINUTE);
  happen({ type: "round.finished" }, 8 * MINUTE);
  return events;
}
const logged = (events: RoomEvent[]) => events.map((one, index) => ({ seq: index + 1, event: one }));
const NOTHING: ReplayParts = { conversation: false, work: false, runs: false, scores: false };
const WORDS: Record<string, (shows: ReplayParts) => boolean> = {
  "INTERVIEWER-WORDS": ({ conversation }) => conversation,
  "CANDIDATE-WORDS": ({ conversation }) => conversation,
  "HINT-TEXT": ({ conversation }) => conversation,
  "CODE-WRITTEN": ({ work }) => work,
  "RUN-INPUT": ({ runs }) => runs,
  // A trace quotes the code.
  TRACE: ({ runs, work }) => runs && work,
  STDERR: ({ runs, work }) => runs && work,
  STATEMENT: ({ conversation, work }) => conversation || work,
  "WHY-CHOSEN": () => false,
  "DEVICE-ID": () => false,
  extra_time: () => false,
};

describe("what happened", () => {
  test("is told in its order, with the times of words, runs, pauses and interruptions", () => {
    const { events, lengthMs } = shownEvents(logged(course()), EVERYTHING);
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
    const events = course();
    const run = event({ type: "code.submitted", mode: "RUN", customInput: null, at: START + 7.5 * MINUTE });
    events.splice(-1, 0, run);
    events.push(event({ type: "run.finished", runId: run.id, result: result(), at: START + 30 * MINUTE }));
    const shown = shownEvents(logged(events), EVERYTHING);
    expect(shown.events.at(-1)).toMatchObject({ kind: "judged", run: 2, at: 8 * MINUTE });
    expect(shown.lengthMs).toBe(8 * MINUTE);
  });

  test("is shown as far as today's rules can follow, and what they cannot is counted", () => {
    const events = course();
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
    expect(shown.events).toEqual(shownEvents(logged(course()), EVERYTHING).events);
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
  const kept = { type: "DSA", difficulty: "EASY", log: logged(course()), report: null } as const;
  const choices = [0, 1, 2, 3, 4, 5, 6, 7].map((bits): ReplayParts => {
    return { conversation: (bits & 1) > 0, work: (bits & 2) > 0, runs: (bits & 4) > 0, scores: false };
  });

  test.each(choices)("holds the words of the parts chosen and no others: %o", (shows) => {
    const text = JSON.stringify(sharedReplay({ ...kept, log: [...kept.log] }, shows));
    for (const [word, isShown] of Object.entries(WORDS))
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
  const events = course();
  const { events: shown, records } = ownReplay({
    type: "DSA",
    difficulty: "EASY",
    log: logged(events),
    report: null,
  });
  const message = events.find(({ type }) => type === "message.sent")!;
  expect(shown[records![message.id]!]).toMatchObject({ kind: "said", text: "CANDIDATE-WORDS" });
});
