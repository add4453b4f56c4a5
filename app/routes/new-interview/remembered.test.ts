import { expect, test } from "vitest";
import { rememberedIn, remembering } from "./remembered.ts";
import { DEFAULTS } from "./setup-form.ts";

const after = (cookie: string) =>
  rememberedIn(
    new Request("http://app.test", { headers: { cookie: `theme=dark; ${cookie.split(";")[0]}` } }),
  );

test("a browser remembers what was chosen, and nothing else", () => {
  const agreed = { extra_time: "1.25", no_countdown: true, text_only: true };
  expect(after(remembering(agreed))).toEqual(agreed);
  expect(after(remembering({ ...agreed, text_only: false }))).toEqual({ ...agreed, text_only: false });
});

test("without a choice the cookie goes", () => {
  expect(remembering(DEFAULTS)).toContain("Max-Age=0");
  expect(after("other=1")).toEqual({ extra_time: "1", no_countdown: false, text_only: false });
});
