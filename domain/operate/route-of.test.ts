import { expect, test } from "vitest";
import { routeOf } from "./route-of.ts";

const NAMES = new Set(["interviews", "report", "replays", "history"]);

test.each([
  ["/", "/"],
  ["/history", "/history"],
  ["/history.data", "/history"],
  ["/interviews/4f6c1f9e-0d4b-4d8e-9f43-2b8f8f0f4b4e/report", "/interviews/:id/report"],
  // Whoever has the token sees the replay.
  ["/replays/s3cr3t-token", "/replays/:id"],
  ["/wp-login.php", "/:id"],
  ["/a/b/c/d/e/f/g/h", "/:id/:id/:id/:id/:id"],
])("%s is counted as %s", (address, route) => {
  expect(routeOf(address, NAMES)).toBe(route);
});
