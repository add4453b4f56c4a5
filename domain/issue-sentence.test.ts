import * as v from "valibot";
import { expect, test } from "vitest";
import { NewInterview } from "./interview.ts";
import { sentenceFor } from "./issue-sentence.ts";

const FITS = { type: "DSA", num_questions: 2, time_limit_min: 45 };
const sentence = (body: unknown) => {
  const [issue] = v.safeParse(NewInterview, body).issues ?? [];
  return issue && sentenceFor(issue);
};

test.each<[string, unknown]>([
  ["num_questions must be a whole number.", { ...FITS, num_questions: "2" }],
  ["num_questions must be a whole number.", { ...FITS, num_questions: 1.5 }],
  ["num_questions must be at least 1.", { ...FITS, num_questions: 0 }],
  ["time_limit_min must be at most 180.", { ...FITS, time_limit_min: 181 }],
  ["difficulty must be one of EASY, MEDIUM, HARD.", { ...FITS, difficulty: "IMPOSSIBLE" }],
  ["topics must be a list.", { ...FITS, topics: "arrays" }],
  ["topics.0 is not one of the known values.", { ...FITS, topics: ["astrology"] }],
  ["topics must not be longer than 20.", { ...FITS, topics: Array(21).fill("arrays") }],
  ["target_company must be text.", { ...FITS, target_company: 5 }],
  ["target_company must not be empty.", { ...FITS, target_company: " " }],
  ["time_zone must be a time zone such as Europe/Berlin.", { ...FITS, time_zone: "nowhere at all" }],
  ["status cannot be set here.", { ...FITS, status: "COMPLETED" }],
  ["num_questions is missing.", { type: "DSA", time_limit_min: 45 }],
  ["The body must be an object.", null],
])("%s", (expected, body) => {
  expect(sentence(body)).toBe(expected);
});

test("what is said by no rule above names the field and keeps valibot's words to itself", () => {
  const { issues } = v.safeParse(v.object({ id: v.pipe(v.string(), v.uuid()) }), { id: "1" });
  expect(sentenceFor(issues![0])).toBe("id does not have the expected form.");
});
