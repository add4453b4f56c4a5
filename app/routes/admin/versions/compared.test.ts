import { expect, test } from "vitest";
import { likelySides, sidesIn } from "./compared.ts";

const asked = (query: string) => sidesIn(new URLSearchParams(query));

test("a comparison names two versions, or a version and the draft", () => {
  expect(asked("from=2&to=5")).toEqual({ from: 2, to: 5 });
  expect(asked("from=5&to=draft")).toEqual({ from: 5, to: "draft" });
});

test.each([
  "",
  "from=2",
  "from=0&to=1",
  "from=2&to=-1",
  "from=x&to=1",
  "from=2&to=9999999",
])("%j asks for no comparison", (query) => {
  expect(asked(query)).toBeNull();
});

test("what is suggested is the draft against what is live, else the newest two", () => {
  expect(likelySides([3, 2, 1], true)).toEqual({ from: 3, to: "draft" });
  expect(likelySides([3, 2, 1], false)).toEqual({ from: 2, to: 3 });
  expect(likelySides([1], false)).toBeNull();
  expect(likelySides([], true)).toBeNull();
});
