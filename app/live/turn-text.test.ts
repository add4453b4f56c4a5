import { expect, test } from "vitest";
import { addDelta } from "./turn-text.ts";

const delta = (offset: number, text: string, turnId = "t1") => ({ turnId, offset, text });

test("words are added at their place", () => {
  const first = addDelta(null, delta(0, "Take two "));
  expect(addDelta(first, delta(9, "meetings"))).toEqual({ turnId: "t1", text: "Take two meetings" });
});

test("a delta that was already heard changes nothing", () => {
  const turn = { turnId: "t1", text: "Take two" };
  expect(addDelta(turn, delta(5, "two"))).toEqual(turn);
});

test("offset 0 restarts the turn, and that it began again is known to its end", () => {
  const again = addDelta({ turnId: "t1", text: "Take tw" }, delta(0, "What"));
  expect(again).toEqual({ turnId: "t1", text: "What", restarted: true });
  expect(addDelta(again, delta(4, " if"))).toEqual({ turnId: "t1", text: "What if", restarted: true });
});

test("another turn begins anew", () => {
  expect(addDelta({ turnId: "t1", text: "Done." }, delta(0, "Next", "t2"))).toEqual({
    turnId: "t2",
    text: "Next",
  });
});

test("words after a gap are left out", () => {
  const turn = { turnId: "t1", text: "Take" };
  expect(addDelta(turn, delta(9, "meetings"))).toBe(turn);
  expect(addDelta(null, delta(9, "meetings"))).toBeNull();
});
