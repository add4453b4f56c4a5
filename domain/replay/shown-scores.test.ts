import { expect, test } from "vitest";
import type { Evidence, Report } from "../feedback.ts";
import { report } from "../room/fixtures.ts";
import { longLog } from "./fixtures.ts";
import type { ReplayParts } from "./replay-link.ts";
import { EVERYTHING, ownReplay, sharedReplay } from "./replay-of.ts";

const log = longLog(800);
const idOf = (type: string) => log.find(({ event }) => event.type === type)!.event.id;
const roundId = idOf("round.opened");
const piece = (kind: Evidence["kind"], record_id: string, quote: string | null): Evidence => {
  return { kind, record_id, quote, note: `NOTE-${kind}` };
};
const evidence = [
  piece("message", idOf("message.sent"), "QUOTE-MESSAGE"),
  piece("code", roundId, "QUOTE-CODE"),
  piece("run", idOf("code.submitted"), null),
];
const graded = {
  ...report,
  strengths: [{ text: "CLAIM", evidence }],
  rounds: [
    {
      round_id: roundId,
      round_number: 1,
      question_title: "Two Sum",
      score: null,
      dimensions: [
        { dimension: "coding", level: 3, score: null, reason: "REASON", evidence, caps: [], deferred: false },
      ],
    },
  ],
} as unknown as Report;
const kept = { type: "DSA", difficulty: "EASY", name: "Ada Lovelace", log, report: graded } as const;

test("each piece of evidence leads to the event that it stands in", () => {
  const { events, scores } = ownReplay(kept);
  const { pieces } = scores!.rounds[0]!.dimensions[0]!;
  expect(pieces.map(({ place }) => events[place!]!.kind)).toEqual(["said", "round", "run"]);
  expect(pieces.map(({ round }) => round)).toEqual([1, 1, 1]);
  expect(scores!.claims).toMatchObject([{ good: true, text: "CLAIM" }]);
});

const shown = (shows: Partial<ReplayParts>) => {
  const parts = { conversation: false, work: false, runs: false, scores: true, ...shows };
  return JSON.stringify(sharedReplay(kept, parts).scores);
};

test("to others a quote is shown where what it quotes is, and a grader's sentence where everything is", () => {
  for (const word of ["QUOTE-", "NOTE-", "REASON", "CLAIM"]) expect(shown({})).not.toContain(word);
  expect(shown({ conversation: true })).toContain("QUOTE-MESSAGE");
  expect(shown({ work: true })).toContain("QUOTE-CODE");
  for (const word of ["QUOTE-CODE", "NOTE-", "REASON", "CLAIM"])
    expect(shown({ conversation: true, runs: true })).not.toContain(word);
  for (const word of ["QUOTE-MESSAGE", "QUOTE-CODE", "NOTE-run", "REASON", "CLAIM"])
    expect(shown(EVERYTHING)).toContain(word);
});

test("no score is shown where scores were not chosen", () => {
  expect(sharedReplay(kept, { ...EVERYTHING, scores: false }).scores).toBeNull();
});
