import { expect, test } from "vitest";
import { reports as words } from "../../strings/reports.ts";
import { readReport } from "./report-form.ts";

const ROUND = "3f0e9a54-1c5b-4e7e-9f44-0a5b6d1c2e3f";

function sent(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ round_id: ROUND, ...fields })) form.set(name, value);
  return readReport(form);
}

test("a report is read as it was meant: line ends count once, spaces around it do not", () => {
  expect(sent({ kind: "TESTS_WRONG", note: "  [1]\r\ngives 2 " })).toEqual({
    ok: true,
    body: { round_id: ROUND, kind: "TESTS_WRONG", note: "[1]\ngives 2" },
  });
  expect(sent({ kind: "UNCLEAR" })).toMatchObject({ ok: true, body: { note: "" } });
  expect(sent({ kind: "UNCLEAR", note: "a\r\n".repeat(500) })).toMatchObject({ ok: true });
});

test("what is not to be sent says why and keeps what was typed", () => {
  expect(sent({ note: "hm" })).toMatchObject({ refused: { note: "hm", message: words.error.kind } });
  expect(sent({ kind: "OTHER", note: "  " })).toMatchObject({ refused: { message: words.error.other } });
  const long = "a".repeat(1001);
  expect(sent({ kind: "UNCLEAR", note: long })).toMatchObject({
    refused: { kind: "UNCLEAR", note: long, message: words.error.long },
  });
  expect(sent({ kind: "UNCLEAR", round_id: "1" })).toMatchObject({ refused: { message: words.error.round } });
});
