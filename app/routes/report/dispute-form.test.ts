import { expect, test } from "vitest";
import { MAX_DISPUTE_CHARS } from "../../../domain/remark-length.ts";
import { dispute as words } from "../../strings/dispute.ts";
import { readDispute } from "./dispute-form.ts";

const round_id = "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b11";
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test("a reason is sent without the space around it", () => {
  const read = readDispute(form({ round_id, reason: "  I named the edge case.\r\nTwice. " }));
  expect(read).toEqual({ ok: true, body: { round_id, reason: "I named the edge case.\nTwice." } });
});

test("line ends count as the one character that the browser counts", () => {
  const reason = `${"a".repeat(MAX_DISPUTE_CHARS - 2)}\r\nb`;
  expect(readDispute(form({ round_id, reason }))).toMatchObject({ ok: true });
});

test.each([
  ["no reason", { round_id, reason: " \n " }, words.error.empty],
  ["a reason that is too long", { round_id, reason: "a".repeat(MAX_DISPUTE_CHARS + 1) }, words.error.long],
  ["no question", { reason: "It was right." }, words.error.round],
])("%s is refused with what to do, and nothing typed is lost", (_what, fields, message) => {
  const read = readDispute(form(fields));
  expect(read).toMatchObject({ ok: false, refused: { message, reason: fields.reason.trim() } });
});
