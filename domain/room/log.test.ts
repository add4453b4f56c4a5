import { expect, test } from "vitest";
import { event, fold, underWay } from "./fixtures.ts";
import { type LoggedEvent, NOTHING_TOLD, replay } from "./log.ts";

const log: LoggedEvent[] = underWay().map((each, index) => ({ seq: index + 1, event: each }));

test("a whole log gives the interview as it stands, and where it stands", () => {
  const state = fold(log.map((logged) => logged.event));
  expect(replay(NOTHING_TOLD, log)).toEqual({ ok: true, seq: log.length, state });
});

test("what was told before is skipped, so that a log may be told again from anywhere", () => {
  const half = replay(NOTHING_TOLD, log.slice(0, 2));
  if (!half.ok) throw new Error("half a log does not replay");
  expect(replay(half, log)).toEqual(replay(NOTHING_TOLD, log));
  expect(replay(half, log.slice(1))).toEqual(replay(NOTHING_TOLD, log));
});

test("a gap is not folded over", () => {
  expect(replay(NOTHING_TOLD, log.slice(1))).toEqual({ ok: false, at: 2, code: "gap" });
});

test("an event that does not apply says where and why", () => {
  const wrong = { seq: 2, event: event({ type: "message.sent", text: "Too early." }) };
  expect(replay(NOTHING_TOLD, [log[0]!, wrong])).toEqual({ ok: false, at: 2, code: "not_started" });
});
