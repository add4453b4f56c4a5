import { beforeAll, expect, test } from "vitest";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { TurnCause } from "../../domain/room/state.ts";
import { played } from "../fixtures.ts";
import type { Played, SpokenTurn } from "../headless-room.ts";
import type { RuleNumber } from "./finding.ts";
import { lintInterview } from "./lint.ts";

let strong: Played;
let stuck: Played;
let silent: Played;
beforeAll(async () => {
  [strong, stuck, silent] = await Promise.all([played("strong"), played("stuck"), played("silent")]);
});

const broken = (interview: Played, rule: RuleNumber) =>
  lintInterview(interview)
    .filter((one) => one.rule === rule)
    .map((one) => one.what);

/** The interview with other words in one turn: the first of its cause that `which` takes, or the last. */
function saying(interview: Played, text: string, which: (turn: SpokenTurn) => boolean): Played {
  const turn = interview.turns.find(which);
  const told = interview.events.find(
    ({ event }) => event.type === "interviewer.replied" && event.turnId === turn?.turnId,
  );
  if (!turn || !told) throw new Error("there is no such turn");
  const turns = interview.turns.map((one) =>
    one === turn ? { ...one, reply: { ...one.reply, text } } : one,
  );
  const messages = interview.state.messages.map((one) => (one.id === told.event.id ? { ...one, text } : one));
  return { ...interview, turns, state: { ...interview.state, messages } };
}

const by = (kind: TurnCause["kind"]) => (turn: SpokenTurn) => turn.brief.cause.kind === kind;

test("an interview that keeps the rules breaks none", () => {
  expect(lintInterview(strong)).toEqual([]);
  expect(lintInterview(silent)).toEqual([]);
});

test("an opening without an agenda breaks rule 1, part by part", () => {
  const found = broken(saying(strong, "Hello, let us begin.", by("opening")), 1);
  expect(found).toEqual([
    "says nothing of the time",
    "does not name the stages",
    "does not say how hints work",
    "does not ask whether the problem is known",
  ]);
});

test("a fact told unasked, a question left without its fact and a number out of nowhere break rule 2", () => {
  const opening = strong.turns.find(by("opening"))?.reply.text ?? "";
  expect(
    broken(saying(strong, `${opening} The array is in no particular order.`, by("opening")), 2),
  ).toContain("a fact is told unasked");
  const asked = (turn: SpokenTurn) => turn.brief.transcript.at(-1)?.text.includes("negative") ?? false;
  expect(broken(saying(strong, "Go on in the editor.", asked), 2)).toContain(
    "a question with an authored answer is not answered with it",
  );
  expect(broken(saying(strong, "There are at most 7777 of them.", asked), 2)).toContain(
    "a number that stands nowhere: 7777",
  );
});

test("holding up someone who is ready breaks rule 3", () => {
  const found = broken(saying(strong, "Not yet, first tell me more.", by("message")), 3);
  expect(found).toEqual(["holds up someone who is ready to write"]);
});

test("a candidate who is never asked for an approach shows as rule 3", () => {
  const turns = stuck.turns.map((turn) => ({ ...turn, reply: { ...turn.reply, text: "I see." } }));
  expect(broken({ ...stuck, turns }, 3)).toContain("no approach is asked for before the code");
});

test("two questions, four sentences and too large a share of the talk break rule 4", () => {
  expect(broken(saying(strong, "Is it fast? Is it small?", by("message")), 4)).toContain("two-questions");
  expect(broken(saying(strong, "One. Two. Three. Four.", by("message")), 4)).toContain("too-long");
  const lecture = "Let me tell you at some length what I think about tasks of this kind in general. ".repeat(
    60,
  );
  expect(broken(saying(strong, lecture, by("message")), 4).join()).toMatch(
    /the interviewer speaks \d+ words/,
  );
});

test("what is said about a hint, a run or in a silence is talk too", () => {
  const some = "Let me tell you at some length what I think about tasks of this kind in general. ".repeat(60);
  for (const [interview, kind] of [
    [stuck, "hint"],
    [strong, "run"],
  ] as const)
    expect(broken(saying(interview, some, by(kind)), 4).join()).toMatch(/the interviewer speaks \d+ words/);
});

test("a summary, and a stage that is over, break rule 5", () => {
  expect(broken(saying(strong, "So you are saying that it is a map.", by("message")), 5)).toContain(
    "summary",
  );
  const after = (turn: SpokenTurn) => turn.brief.phase === "follow-up" && by("message")(turn);
  expect(broken(saying(strong, "What is your approach to solving it?", after), 5)).toContain(
    "goes back from follow-up",
  );
});

test("a nudge that is not counted, and a rung without a request, break rule 6", () => {
  expect(broken(saying(stuck, "Have you thought of a hash map?", by("message")), 6)).toContain("hint-like");
  const events = stuck.events.filter(({ event }) => event.type !== "hint.requested");
  expect(broken({ ...stuck, events }, 6)).toContain("a hint without a request");
  const [first] = stuck.events.filter(({ event }) => event.type === "hint.served");
  expect(broken({ ...stuck, events: stuck.events.filter((one) => one !== first) }, 6)).toContain(
    "a rung is left out or served twice",
  );
});

test("an unserved rung, the approach and a hidden test break rule 7, in the words and in the prompt", () => {
  const hint = fullQuestion.hints[2] ?? "";
  expect(broken(saying(strong, hint, by("message")), 7)).toContain("the words hold an unserved hint");
  const approach = fullQuestion.expected_approach ?? "";
  expect(broken(saying(strong, approach, by("message")), 7)).toContain("the words hold the approach");
  expect(broken(saying(strong, "Try [120034,7,120077]\n240111.", by("run")), 7)).toContain(
    "the words hold a hidden test",
  );
  const told = strong.turns.map((turn) => ({
    ...turn,
    brief: { ...turn.brief, question: { ...turn.brief.question, description: `${hint}` } },
  }));
  expect(broken({ ...strong, turns: told }, 7)).toEqual([]);
  const clarified = strong.turns.map((turn) => ({
    ...turn,
    brief: { ...turn.brief, clarifications: [{ asks: [approach], answer: "Yes." }] },
  }));
  expect(broken({ ...strong, turns: clarified }, 7)).toContain("the prompt holds the approach");
});

test("an approach shown early, or without its price, breaks rule 8", () => {
  const rounds = stuck.state.rounds.map((round) => ({ ...round, hints: round.hints.slice(1) }));
  expect(broken({ ...stuck, state: { ...stuck.state, rounds } }, 8)).toEqual([
    "the approach was shown before the last rung",
  ]);
  const report = stuck.report && {
    ...stuck.report,
    rounds: stuck.report.rounds.map((round) => ({
      ...round,
      dimensions: round.dimensions.map((one) => ({ ...one, level: 4 as const })),
    })),
  };
  expect(broken({ ...stuck, report }, 8)).toEqual(["problem solving stands at level 4 beside it"]);
});

test("the place of a bug, and a missed case that is told, break rule 9", () => {
  expect(broken(saying(stuck, "The bug is in the last part.", by("run")), 9)).toEqual([
    "says where the bug is",
  ]);
  expect(broken(saying(stuck, "You left out equal numbers.", by("run")), 9)).toEqual([
    "tells a missed case where it should ask for it",
  ]);
});

test("a nudge while the candidate types, and a later one that asks, break rule 10", () => {
  const noticed = silent.events.flatMap(({ event }) => (event.type === "silence.noticed" ? [event] : []));
  const [first, second] = noticed;
  if (!first || !second) throw new Error("nobody was nudged twice");
  const typing = [{ from: first.at - 5000, to: first.at + 5000 }];
  expect(broken({ ...silent, typing }, 10)).toEqual(["a nudge while the candidate is busy"]);
  const later = (turn: SpokenTurn) => turn.brief.cause.kind === "silence" && turn.brief.cause.step === 2;
  expect(broken(saying(silent, "What are you doing now?", later), 10)).toContain(
    "a later nudge asks something",
  );
});

test("a review without a variation breaks rule 11", () => {
  const plain = strong.turns.map((turn) =>
    turn.brief.phase === "follow-up"
      ? { ...turn, reply: { ...turn.reply, text: "Do you have a question for me?" } }
      : turn,
  );
  expect(broken({ ...strong, turns: plain }, 11)).toEqual(["no variation is asked for"]);
});

test("praise and a score during the session break rule 12", () => {
  expect(broken(saying(strong, "That is correct, well done.", by("message")), 12)).toContain("verdict");
  expect(broken(saying(strong, "Your score is 80 points.", by("message")), 12)).toContain(
    "a grade during the session",
  );
});

test("a word about the person breaks rule 13, in the talk and in the report", () => {
  expect(broken(saying(strong, "You seem nervous.", by("message")), 13)).toEqual([
    "infers something of the person",
  ]);
  const report = strong.report && { ...strong.report, detailed_feedback: "Your English held you back." };
  expect(broken({ ...strong, report }, 13)).toEqual(["the report infers something of the person"]);
});

test("what stands before the candidate's eyes, and a row of words over the end of a sentence, break no rule 7", () => {
  const [first] = strong.questions;
  if (!first) throw new Error("there is no question");
  const withSecrets = (full: Partial<typeof first.full>): Played => ({
    ...strong,
    questions: [{ ...first, full: { ...first.full, ...full } }],
  });
  const seven = "Say which of the numbers comes first. I look at all of them";
  const prompt = strong.turns.map((turn) => ({
    ...turn,
    brief: { ...turn.brief, question: { ...turn.brief.question, description: "Which number comes first." } },
  }));
  const rest = "After which the number comes first. I look at all of them in turn and then go on.";
  expect(broken({ ...withSecrets({ hints: [rest] }), turns: prompt }, 7)).toEqual([]);
  expect(broken(saying(withSecrets({ hints: [seven] }), seven, by("message")), 7)).not.toEqual([]);
  const ask = first.full.rubric?.follow_ups[0]?.ask ?? "";
  expect(ask.split(" ").length).toBeGreaterThan(6);
  expect(broken(saying(withSecrets({ hints: [`${ask} Then so.`] }), ask, by("message")), 7)).toEqual([]);
});
