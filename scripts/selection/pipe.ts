import { createInterface } from "node:readline";
import * as v from "valibot";
import { type SpreadSums, USUAL_WORTH, type Worths, worthOf } from "../../domain/selection/answer-worth.ts";
import { chooseNext } from "../../domain/selection/choose-next.ts";
import { estimate } from "../../domain/selection/estimate.ts";
import type { Answer } from "../../domain/selection/evidence.ts";
import { calibrate, difficultyOf } from "../../domain/selection/question-difficulty.ts";
import { current, rebuild } from "../../domain/selection/record.ts";
import type { Candidate } from "../../domain/selection/request.ts";
import { type Skills, skillPrior } from "../../domain/selection/skills.ts";
import { Message, type Profile, type Question, type Round } from "./messages.ts";

/** What is kept between messages; histories come with each of them. */
type World = {
  bank: Map<string, Question>;
  topics: string[];
  blocks: Record<string, string>;
  sums: Record<Question["format"], SpreadSums>;
  worths: Worths;
};
let world = emptyWorld();

/**
 * The product's question selection behind a pipe, for a simulator that measures it: one JSON message a line on stdin, one
 * answer a line on stdout with the same `id`.
 */
export async function speak(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const answer = reply(line);
    if (answer === "end") break;
    if (answer) process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function reply(line: string): object | "end" | null {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === "object" && json !== null && "id" in json) id = json.id;
    const message = v.parse(Message, json);
    const answer = answerTo(message);
    return answer === "end" || answer === null ? answer : { id, ...answer };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function answerTo(message: Message): object | "end" | null {
  switch (message.type) {
    case "init": {
      const { questions, topics, blocks } = message;
      const named = [...new Set([...topics, ...questions.flatMap((question) => question.topics)])];
      world = {
        ...emptyWorld(),
        bank: new Map(questions.map((one) => [one.id, one])),
        topics: named,
        blocks,
      };
      return { name: "mockingbird", version: "1", protocol: 1 };
    }
    case "question":
      world.bank.set(message.question.id, message.question);
      return null;
    case "select":
      return select(message);
    case "estimate": {
      const skills = current(skillsOf(message.profile, message.history), Date.parse(message.now), null);
      const found = estimate(skills, message.scope);
      return { estimates: Object.fromEntries(found.map((one) => [one.topic, one])) };
    }
    case "calibrate": {
      const answer = answerOf(message.round);
      const skills = skillsOf(message.profile, message.history);
      const { difficulty, spread } = calibrate(current(skills, answer.answered_at, answer.interview), answer);
      count(answer.format, spread);
      return { diff_mu: difficulty.mean, diff_var: difficulty.variance };
    }
    case "end":
      return "end";
    default:
      return message satisfies never;
  }
}

function select({ profile, history, config, asked, now, seed }: Extract<Message, { type: "select" }>) {
  const started = performance.now();
  const seen = new Map(history.map((round) => [round.question_id, Date.parse(round.answered_at)]));
  const rounds = new Map(history.map((round) => [round.question_id, round]));
  const bank: Candidate[] = [...world.bank.values()].map((question) => ({
    ...question,
    last_seen_at: seen.get(question.id) ?? null,
  }));
  const request = {
    mode: config.mode,
    topics: config.topics,
    num_questions: config.num_questions,
    difficulty: config.difficulty === "ADAPTIVE" ? null : config.difficulty,
    format: null,
    company: profile.target_company,
    asked: asked.flatMap((id) => rounds.get(id) ?? []),
    // An interview without a round yet is one that no earlier round belongs to.
    interview: asked.length > 0 ? String(history.at(-1)?.interview) : "the next one",
    now: Date.parse(now),
  };
  const chosen = chooseNext(skillsOf(profile, history), bank, request, world.worths, String(seed));
  if (!chosen) return { error: "no question is left" };
  return {
    questionId: chosen.question.id,
    expectedScore: chosen.expected,
    reasons: chosen.reasons,
    text: chosen.why,
    elapsed_us: (performance.now() - started) * 1000,
  };
}

function skillsOf({ experience_years, skills, resume_parsed }: Profile, history: readonly Round[]): Skills {
  const claimed = [...skills, ...resume_parsed.skills].map((skill) => skill.toLowerCase());
  const years = experience_years ?? resume_parsed.total_years;
  const prior = skillPrior(world.topics, world.blocks, { experience_years: years, claimed });
  return rebuild(prior, history.map(answerOf));
}

function answerOf(round: Round): Answer {
  const question = world.bank.get(round.question_id);
  const unknown = { ...round, times_asked: 0, avg_score: null, diff_mu: null, diff_var: null };
  return {
    ...round,
    answered_at: Date.parse(round.answered_at),
    interview: String(round.interview),
    difficulty: difficultyOf(question ?? unknown),
    worth: world.worths[round.format],
  };
}

function count(format: Question["format"], { expected, observed }: SpreadSums): void {
  const sums = world.sums[format];
  world.sums[format] = { expected: sums.expected + expected, observed: sums.observed + observed };
  world.worths = { ...world.worths, [format]: worthOf(format, world.sums[format]) };
}

function emptyWorld(): World {
  const none = { expected: 0, observed: 0 };
  return {
    bank: new Map(),
    topics: [],
    blocks: {},
    sums: { OPEN_ENDED: none, SCENARIO: none, MCQ: none },
    worths: USUAL_WORTH,
  };
}
