import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test.each([
  ["/interviews/1?x=2", "/interviews/1?x=2"],
  ["//evil.example/a", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example", "/"],
  ["/\t/[", "/"],
  ["/.//evil.example", "/"],
  ["/interviews/..//evil.example", "/"],
  [null, "/"],
])("%j leads to %s", (value, expected) => {
  expect(localPath(value)).toBe(expected);
});
