import { expect, test } from "vitest";
import { askedOf, listAt, queryOf } from "./asked.ts";

const QUESTION = "3f0e9a54-1c5b-4e7e-9f44-0a5b6d1c2e3f";
const asked = (query: string) => askedOf(new URLSearchParams(query));

test("the list begins with what is open, and that of one question with everything", () => {
  expect(asked("")).toEqual({ status: "OPEN", kind: null, question: null });
  expect(asked(`question=${QUESTION}`)).toEqual({ status: "ALL", kind: null, question: QUESTION });
  expect(asked("status=nonsense&kind=no&question=1")).toEqual({ status: "OPEN", kind: null, question: null });
});

test("an address says all that it asks for, and the API only what narrows the list", () => {
  const of = asked(`status=ALL&kind=UNCLEAR&question=${QUESTION}`);
  expect(listAt(of)).toBe(`/admin/reports?status=ALL&kind=UNCLEAR&question=${QUESTION}`);
  expect(queryOf(of)).toEqual({ kind: "UNCLEAR", question: QUESTION });
  expect(queryOf(asked(""))).toEqual({ status: "OPEN" });
});
