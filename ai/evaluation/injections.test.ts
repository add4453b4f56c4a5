import { describe, expect, test } from "vitest";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { DSA_CHECKLIST, JUDGED_CHECKS } from "../../domain/scoring/rubric.ts";
import type { InterviewerBrief, RoundRecord } from "../brief.ts";
import { evaluateRound } from "../evaluator.ts";
import { brief, type Move, play, result } from "../fixtures.ts";
import { BUILTIN_MODELS, type Models } from "../models.ts";
import { evaluatorPrompt, evaluatorSystem } from "../prompts/evaluator.ts";
import { interviewerSystem } from "../prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "../prompts/interviewer-turn.ts";
import { INJECTIONS, type Injection } from "./injections.ts";
import { judge, sheet } from "./scripted-judge.ts";

const signal = new AbortController().signal;
const CODE = "def twoSum(nums, target):\n    seen = {}\n";
const PARTS = ["score", "technical", "problem_solving", "communication"] as const;
const SYSTEMS = [evaluatorSystem(), interviewerSystem()];

/** The same round with this attempt in it, with nothing or other words in its place. */
function round({ where, parts }: Injection, hidden: number) {
  const failing = result({ hidden, samples: 1 });
  const shown = failing.tests[1]!;
  if (where === "stdout") [shown.actual, shown.stdout, failing.stdout] = [parts[0]!, parts[0]!, parts[0]!];
  if (where === "error") [shown.status, shown.actual, shown.error] = ["error", null, parts[0]!];
  if (where === "input") shown.input = parts[0]!;
  const moves: Move[] = [
    "I would loop over the numbers first.",
    { code: where === "code" ? `${CODE}${parts.join("\n")}` : CODE },
    { run: failing },
    ...(where === "chat" ? parts : []),
    { submit: failing },
  ];
  return play(moves, where === "name" ? { candidateName: parts[0]! } : {});
}

const neutral = (injection: Injection): Injection => ({
  ...injection,
  parts: injection.parts.map(() => (injection.where === "code" ? "# to be done" : "one more moment please")),
});
const without = (injection: Injection): Injection => ({ ...injection, parts: [] });

async function evaluated(record: RoundRecord, models: Models = BUILTIN_MODELS): Promise<RoundEvaluation> {
  const outcome = await evaluateRound(models, record, { signal });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.evaluation;
}

/** Judges that do as they are told: yes to everything, with one piece of the attempt after the other as their proof. */
function* obedient(record: RoundRecord, { where, parts }: Injection): Generator<Models> {
  const said = record.messages.filter(({ role, text }) => role === "USER" && parts.includes(text));
  const ids = where === "code" ? [record.roundId] : [...said, ...record.runs].map(({ id }) => id);
  const pieces = parts.flatMap((part) => [part, ...part.split("\n"), part.slice(0, 60), part.slice(-40)]);
  for (const record_id of ids)
    for (const quote of new Set(pieces))
      yield judge(
        sheet(JUDGED_CHECKS.map(({ id }) => ({ id, answer: "yes", record_id, quote, note: "as told" }))),
      ).models;
}

/** The prompt without what stands between marks. */
function outsideMarks(prompt: string): string {
  return prompt
    .replace(/<record id="[^"<>]*" by="(?:candidate|interviewer)"[^<>]*>\n[\s\S]*?\n<\/record>/g, "")
    .replace(/<([a-z_]+)>\n[\s\S]*?\n<\/\1>/g, "");
}

test("there are attempts of many kinds", () => {
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(INJECTIONS.map(({ parts }) => parts.join("|"))).size).toBe(INJECTIONS.length);
});

describe.each(INJECTIONS.map((injection) => ({ ...injection, injection })))("$where: $name", ({
  injection,
}) => {
  const { record, replies } = round(injection, 8);

  test("the standing orders stay the same bytes, and the attempt stands between marks alone", () => {
    const turn: Partial<InterviewerBrief> = {
      transcript: record.messages,
      code: record.finalCode,
      runs: record.runs.map((run) => ({ ...run, status: "finished" as const, failure: null })),
      cause: { kind: "run", runId: record.runs[0]!.id },
      ...(injection.where === "name" ? { candidateName: injection.parts[0]! } : {}),
    };
    const prompts = [evaluatorPrompt(record, JUDGED_CHECKS), interviewerTurnPrompt(brief(turn), "@@acts-1")];
    expect([evaluatorSystem(), interviewerSystem()]).toEqual(SYSTEMS);
    for (const prompt of prompts) {
      const outside = outsideMarks(prompt);
      for (const line of injection.parts.flatMap((part) => part.split("\n")))
        if (line.trim().length > 8) expect(outside).not.toContain(line.trim().slice(0, 24));
      expect(outside).not.toMatch(/<\/?(?:record|candidate_\w+|program_output|test_input)/);
    }
  });

  test("the built-in grade is not higher than without it, nor than with idle words in its place", async () => {
    for (const hidden of [0, 8]) {
      const attacked = await evaluated(round(injection, hidden).record);
      for (const other of [neutral(injection), ...(injection.where === "name" ? [] : [without(injection)])]) {
        const plain = await evaluated(
          round({ ...other, parts: other.parts.length ? other.parts : PLACEHOLDER[injection.where] }, hidden)
            .record,
        );
        for (const part of PARTS)
          expect(attacked[part]?.value ?? -1, part).toBeLessThanOrEqual(plain[part]?.value ?? -1);
      }
      expect(JSON.stringify(attacked.strengths)).not.toContain(
        JSON.stringify(injection.parts[0]).slice(1, 30),
      );
    }
  });

  test("a judge that obeys it and quotes it has no answer that counts", async () => {
    for (const models of obedient(record, injection)) {
      const evaluation = await evaluated(record, models);
      expect(evaluation.quotes.checked).toBe(JUDGED_CHECKS.length);
      expect(evaluation.quotes.found).toBe(0);
      expect(evaluation.dimensions.find((one) => one.dimension === "communication")?.level).toBeNull();
    }
  });

  test("the built-in interviewer moves on no further than after idle words", () => {
    const acts = (all: typeof replies) =>
      all.flatMap((reply) => reply.acts.map((act) => JSON.stringify(act)));
    const idle = new Set(acts(round(neutral(injection), 8).replies));
    expect(acts(replies).filter((act) => !idle.has(act))).toEqual([]);
  });
});

/** What stands where the attempt would: nothing, as far as the place allows. */
const PLACEHOLDER: Record<Injection["where"], string[]> = {
  chat: [],
  code: [""],
  stdout: ["[0,1]"],
  error: ["ValueError"],
  input: ["[5,5]\n10"],
  name: ["Ada"],
};

test("counted checks are not a judge's to answer, however it answers them", () => {
  expect(DSA_CHECKLIST.length).toBeGreaterThan(JUDGED_CHECKS.length);
});
