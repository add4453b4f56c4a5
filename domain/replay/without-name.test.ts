import { expect, test } from "vitest";
import type { Evidence, Report } from "../feedback.ts";
import type { RoomEvent } from "../room/event.ts";
import { report } from "../room/fixtures.ts";
import { canaryCourse } from "./canaries.ts";
import { EVERYTHING, ownReplay, sharedReplay } from "./replay-of.ts";
import { withoutName } from "./without-name.ts";

test.each([
  ["Hello Ada, welcome.", "Ada Lovelace", "Hello …, welcome."],
  ["ADA LOVELACE and Ada  Lovelace’s map", "Ada Lovelace", "… and …’s map"],
  ["Adapt the Canada example.", "Ada Lovelace", "Adapt the Canada example."],
  [
    "Hola, José-María: ¿lo hacemos de la otra forma?",
    "José-María de la Cruz",
    "Hola, …: ¿lo hacemos de la otra forma?",
  ],
  ["Hello Bo. A bo tree?", "Bo Li", "Hello …. A bo tree?"],
  ["Ask c++ (x), or c.", "C++ (x)", "Ask …, or c."],
  ["I see.", "I", "I see."],
  ["Nothing to hide.", "", "Nothing to hide."],
])("%j without %j is %j", (text, name, left) => {
  expect(withoutName(text, name)).toBe(left);
});

test("a link's replay names the candidate nowhere in what is said, quoted or reasoned; their own does", () => {
  const events = greeted();
  const message = events.find(({ type }) => type === "message.sent")!.id;
  const roundId = events.find(({ type }) => type === "round.opened")!.id;
  const evidence: Evidence[] = [
    { kind: "message", record_id: message, quote: "I am Ada", note: "Lovelace says so." },
  ];
  const dimension = { dimension: "coding", level: 3, score: null, reason: "Ada was quick.", caps: [] };
  const graded = {
    ...report,
    strengths: [{ text: "Ada explains.", evidence }],
    rounds: [
      {
        round_id: roundId,
        round_number: 1,
        question_title: "Two Sum",
        score: null,
        dimensions: [{ ...dimension, evidence, deferred: false }],
      },
    ],
  } as unknown as Report;
  const log = events.map((one, index) => ({ seq: index + 1, event: one }));
  const kept = { type: "DSA", difficulty: "EASY", log, report: graded } as const;
  const shared = JSON.stringify(sharedReplay({ ...kept, name: "Ada Lovelace" }, EVERYTHING));
  expect(shared).not.toMatch(/ada|lovelace/i);
  for (const word of ["Hello …, welcome.", "… was quick.", "… explains.", "I am …"])
    expect(shared).toContain(word);
  expect(JSON.stringify(ownReplay(kept))).toContain("Hello Ada, welcome.");
});

/** A course in which the interviewer greets by name, and the candidate says theirs. */
const greeted = (): RoomEvent[] =>
  canaryCourse().map((one) => {
    if (one.type === "interviewer.replied") return { ...one, text: "Hello Ada, welcome." };
    if (one.type === "message.sent") return { ...one, text: "I am Ada" };
    return one;
  });
