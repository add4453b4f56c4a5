import { expect, test } from "vitest";
import { idleBoxes, idleMemoryMb } from "./idle-boxes.ts";

test.each([
  [2, 1024, { python: 2, javascript: 2, java: 2 }],
  [8, 1024, { python: 4, javascript: 4, java: 4 }],
  [1, 1024, { python: 1, javascript: 1, java: 1 }],
  [4, 256, { python: 4, javascript: 2, java: 1 }],
  [4, 128, { python: 2, javascript: 2, java: 0 }],
  [4, 0, { python: 0, javascript: 0, java: 0 }],
])("%i cores and %i MB keep %j", (cores, mb, expected) => {
  const counts = idleBoxes(cores, mb);
  expect(counts.python * 12 + counts.javascript * 48 + counts.java * 96).toBeLessThanOrEqual(mb);
  expect(counts).toEqual(expected);
});

test("boxes that wait take at most a quarter of the machine", () => {
  expect(idleMemoryMb()).toBeGreaterThan(0);
  expect(idleMemoryMb()).toBeLessThanOrEqual(1024);
});
