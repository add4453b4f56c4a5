import { expect, test } from "vitest";
import { disputedIn, disputing } from "./dispute-cookie.ts";

const round = "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b01";
const asking = (cookie: string) => disputedIn(new Request("https://a.example", { headers: { cookie } }));

test("what was just disputed is known to the interview's pages", () => {
  const cookie = disputing("0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b00", round);
  expect(cookie).toContain("Path=/interviews/0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b00;");
  expect(asking(`theme=dark; ${cookie.split(";")[0]}`)).toBe(round);
});

test("without the cookie, or with anything else in it, nothing was", () => {
  expect(asking("theme=dark")).toBeNull();
  expect(asking("disputed=<script>")).toBeNull();
  expect(asking(`undisputed=${round}`)).toBeNull();
});
