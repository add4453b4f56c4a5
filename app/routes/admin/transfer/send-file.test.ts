import { afterEach, expect, test, vi } from "vitest";
import { adminSpanish } from "../../../strings/es/admin.ts";
import { spanish } from "../../../strings/es/index.ts";
import { speak } from "../../../strings/localized.ts";
import { sendFile } from "./send-file.ts";

afterEach(() => {
  speak(() => null);
  vi.restoreAllMocks();
});

const refusedWith = (code: string, message: string) =>
  vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => Response.json({ error: { code, message } }, { status: 422 }));
const file = new File(["{}"], "questions.json");

test("a file that is refused is told why, in the language of the page", async () => {
  refusedWith("too_large", "The file is too large.");
  expect(await sendFile(file, null)).toEqual({ is: "failed", message: "The file is too large." });
  speak(() => ({ ...spanish, ...adminSpanish }));
  expect(await sendFile(file, null)).toEqual({
    is: "failed",
    message: "Es más grande de lo que se admite. Acórtalo para seguir.",
  });
});
