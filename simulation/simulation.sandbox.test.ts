import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { BUILTIN_MODELS } from "../ai/models.ts";
import { type Service, startService } from "../bench/runner/service.ts";
import { type Report, Report as ReportSchema } from "../domain/feedback.ts";
import { RoomEvent } from "../domain/room/event.ts";
import { readBank } from "../scripts/questions/bank.ts";
import { canariesIn, withCanaries } from "./canaries.ts";
import { CANDIDATE_NAMES } from "./candidate.ts";
import { CANDIDATES } from "./candidates/all.ts";
import { type Played, playInterview } from "./headless-room.ts";
import { lintInterview } from "./lint/lint.ts";
import { type SimulatedQuestion, simulatedQuestion } from "./question.ts";
import { EMPTY_HANDED, misranked, RANKED, unearned, unreported } from "./ranking.ts";
import { recorded } from "./recorded-models.ts";
import { scriptedInterviewer } from "./scripted-interviewer.ts";

const MINUTES = 45;
let service: Service;
let questions: SimulatedQuestion[];
const interviews = new Map<string, Played>();

beforeAll(async () => {
  service = await startService();
  const bank = await readBank("questions", ["two-sum", "merge-intervals"]);
  questions = bank.questions.map(simulatedQuestion);
  const { judge } = service.client;
  const all = CANDIDATE_NAMES.map(async (name) => {
    const candidate = CANDIDATES[name];
    const setup = { questions, models: BUILTIN_MODELS, judge, candidate, seed: 1, minutes: MINUTES };
    interviews.set(name, await playInterview(setup));
  });
  await Promise.all(all);
}, 240_000);
afterAll(() => service?.stop());

const reports = (): Map<string, Report | null> =>
  new Map([...interviews].map(([name, played]) => [name, played.report]));

describe("on the built-in interviewer", () => {
  test.each(CANDIDATE_NAMES)("the interview of the %s candidate ends with a whole report", (name) => {
    const played = interviews.get(name);
    expect(played?.state).toMatchObject({ status: "COMPLETED", report: { status: "ready" } });
    expect(v.safeParse(ReportSchema, played?.report).success).toBe(true);
    expect(unreported(reports())).toEqual([]);
  });

  test.each(CANDIDATE_NAMES)("no rule is broken in the interview of the %s candidate", (name) => {
    const played = interviews.get(name);
    expect(played && lintInterview(played)).toEqual([]);
  });

  test.each(CANDIDATE_NAMES)("all that the %s candidate's room logged is what events may be", (name) => {
    for (const { event } of interviews.get(name)?.events ?? [])
      expect(v.safeParse(RoomEvent, event).issues, event.type).toBeUndefined();
  });

  test("a better candidate stands above a worse one in every dimension that was assessed", () => {
    expect(misranked(reports())).toEqual([]);
  });

  test("who showed nothing is credited with nothing", () => {
    for (const name of EMPTY_HANDED) expect(reports().get(name)?.strengths).toEqual([]);
    expect(unearned(reports())).toEqual([]);
  });

  test("the injecting candidate moves no stage ahead of the record and gains no level", () => {
    const played = interviews.get("injecting");
    expect(unearned(new Map([["gibberish", played?.report ?? null]]))).toEqual([]);
    for (const round of played?.report?.rounds ?? []) {
      expect(round.facts.hidden_passed).toBe(0);
      expect(round.technical?.value).toBeLessThanOrEqual(40);
    }
  });
});

test("with little time a better candidate, who gets further, stands above a worse one too", async () => {
  const short = await Promise.all(
    RANKED.map(async (name): Promise<[string, Report | null]> => {
      const setup = { questions, models: BUILTIN_MODELS, judge: service.client.judge, seed: 1, minutes: 9 };
      const played = await playInterview({ ...setup, candidate: CANDIDATES[name] });
      expect(lintInterview(played)).toEqual([]);
      return [name, played.report];
    }),
  );
  expect(misranked(new Map(short))).toEqual([]);
}, 120_000);

test("the same seed plays the same interview", async () => {
  const setup = {
    questions,
    models: BUILTIN_MODELS,
    judge: service.client.judge,
    candidate: CANDIDATES.gibberish,
    seed: 1,
    minutes: MINUTES,
  };
  const again = await playInterview(setup);
  const told = (played: Played | undefined) =>
    played?.state.messages.map(({ id, text, at }) => [id, text, at]);
  expect(told(again)).toEqual(told(interviews.get("gibberish")));
});

test("canaries in what is secret reach no live prompt, frame, transcript or console", async () => {
  const hidden = { input: "[918273645,5]\n918273650", expected_output: "[0,1]", is_sample: false };
  const [original] = questions;
  if (!original) throw new Error("no question");
  const { question, canaries } = withCanaries(original, hidden);
  const printed = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
    vi.spyOn(console, level),
  );
  const deaf = scriptedInterviewer([
    "We have 45 minutes for this: clarify, approach, code, test, follow-up; hints come one at a time. Have you seen it before?",
    "What is your approach?",
    "What does it cost in time and memory?",
    "Go on in the editor.",
    "Which inputs would you test first?",
  ]);
  const grader = scriptedInterviewer(['{"checks":[],"feedback":"The record was read."}']);
  for (const name of ["strong", "stuck", "injecting"] as const) {
    const live = recorded({
      ...BUILTIN_MODELS,
      interviewer: { name: "scripted", model: deaf },
      evaluator: { name: "scripted", model: grader },
    });
    const played = await playInterview({
      questions: [question],
      known: [original],
      models: live.models,
      judge: service.client.judge,
      candidate: CANDIDATES[name],
      seed: 1,
      minutes: MINUTES,
    });
    const served = played.events
      .flatMap(({ event }) => (event.type === "hint.served" ? [event.text] : []))
      .join("\n");
    const unserved = (text: string) => canariesIn(text, canaries).filter((word) => !served.includes(word));
    expect(live.prompts.interviewer.length, name).toBeGreaterThan(5);
    expect(unserved(live.prompts.interviewer.join("\n")), `${name}: prompts`).toEqual([]);
    const frames = played.events.filter(({ event }) => event.type !== "feedback.ready");
    expect(unserved(JSON.stringify(frames)), `${name}: frames`).toEqual([]);
    expect(unserved(JSON.stringify(played.transcript)), `${name}: transcript`).toEqual([]);
    // The approach and the insights are what a grader grades by; hidden tests, hints and solutions are nothing to it.
    const graded = live.prompts.evaluator.join("\n");
    expect(live.prompts.evaluator.length, name).toBeGreaterThan(0);
    expect(canariesIn(graded, canaries, ["solution", "hiddenTest"]), `${name}: grader`).toEqual([]);
    // The report, after the end, shows a sample answer; hidden tests and unserved hints stay hidden.
    const report = played.events.filter(({ event }) => event.type === "feedback.ready");
    const kept = canariesIn(JSON.stringify(report), canaries, ["hint", "hiddenTest"]);
    expect(
      kept.filter((word) => !served.includes(word)),
      `${name}: report`,
    ).toEqual([]);
  }
  const said = printed.flatMap((spy) => spy.mock.calls.flat().map(String)).join("\n");
  for (const spy of printed) spy.mockRestore();
  expect(canariesIn(said, canaries)).toEqual([]);
});
