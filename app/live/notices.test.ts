import { expect, test } from "vitest";
import { event, fold, MINUTE, START, underWay } from "../../domain/room/fixtures.ts";
import { noticesOf } from "./notices.ts";

test("who comes back after an interruption is told how long the clock stood", () => {
  const away = event({ type: "interview.interrupted", at: START + MINUTE });
  const back = event({ type: "interview.returned", at: START + 5 * MINUTE });
  const told = { kind: "away", stoodMs: 4 * MINUTE };
  expect(noticesOf(fold(underWay()), [away, back])).toMatchObject([told]);
  expect(noticesOf(fold([...underWay(), away]), [back])).toMatchObject([told]);
});

test("a pause that ends is noted with its length", () => {
  const paused = event({ type: "interview.paused", at: START + MINUTE });
  const resumed = event({ type: "interview.resumed", at: START + 3 * MINUTE });
  expect(noticesOf(fold([...underWay(), paused]), [resumed])).toMatchObject([
    { id: resumed.id, at: resumed.at, kind: "resumed", pausedMs: 2 * MINUTE },
  ]);
});

test("without a countdown there is one calm line, five minutes before the end", () => {
  const state = fold(underWay())!;
  const accommodations = { extra_time: 1, countdown: false, text_only: false } as const;
  const warned = [10, 5, 1].map((minutes) => event({ type: "time.warned", minutes }));
  expect(noticesOf({ ...state, config: { ...state.config, accommodations } }, warned)).toMatchObject([
    { kind: "time", minutes: 5, calm: true },
  ]);
  expect(noticesOf(state, warned).map((notice) => "calm" in notice)).toEqual([false, false, false]);
});

test("nothing is noted of what the conversation shows anyway", () => {
  expect(noticesOf(null, underWay())).toEqual([]);
});
