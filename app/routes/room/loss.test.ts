import { expect, test } from "vitest";
import { type Loss, lossAfter } from "./loss.ts";

const LOST = { lost: true, online: false };
const BLIP = { lost: false, online: false };
const ONLINE = { lost: false, online: true };

const after = (...turns: { lost: boolean; online: boolean }[]): Loss => turns.reduce(lossAfter, "none");

test("a loss that was shown is over once one is online again", () => {
  expect(after(LOST)).toBe("shown");
  expect(after(LOST, BLIP)).toBe("shown");
  expect(after(LOST, ONLINE)).toBe("over");
});

test("a blip is no loss, and one after a loss does not begin the time anew in which it is said to be over", () => {
  expect(after(ONLINE, BLIP, ONLINE)).toBe("none");
  expect(after(LOST, ONLINE, BLIP)).toBe("over");
  expect(after(LOST, ONLINE, BLIP, ONLINE)).toBe("over");
});

test("a loss while it is said that the last one is over is shown, and is over in its turn", () => {
  expect(after(LOST, ONLINE, BLIP, LOST)).toBe("shown");
  expect(after(LOST, ONLINE, BLIP, LOST, ONLINE)).toBe("over");
});
