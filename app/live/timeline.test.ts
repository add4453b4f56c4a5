import { expect, test } from "vitest";
import type { RoomState } from "../../domain/room/state.ts";
import { timeline } from "./timeline.ts";

const state = (questions: number) =>
  ({
    config: { num_questions: questions },
    rounds: [{ id: "r1", number: 1, startedAt: 10, question: { title: "Two Sum" } }],
    messages: [
      { id: "m1", at: 10, text: "Hello" },
      { id: "m2", at: 30, text: "Go on" },
    ],
    runs: [{ id: "run", at: 20 }],
  }) as unknown as RoomState;

test("what happened stands between the messages, in order of time", () => {
  const warned = { id: "n", at: 25, kind: "time", minutes: 5 } as const;
  expect(timeline(state(2), [warned]).map((entry) => entry.id)).toEqual(["r1", "m1", "run", "n", "m2"]);
});

test("a single question needs no line of its own", () => {
  expect(timeline(state(1), []).map((entry) => entry.id)).toEqual(["m1", "run", "m2"]);
});
