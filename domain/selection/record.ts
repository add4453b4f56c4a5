import type { Millis } from "../ids.ts";
import { readAnswer, SLOPE } from "./answer-model.ts";
import { type Answer, demandOf, readingOf, type Statement } from "./evidence.ts";
import { fade, loosen } from "./forgetting.ts";
import { condition, project, restart } from "./gaussian.ts";
import { copySkills, FORM_VARIANCE, type Skills } from "./skills.ts";

export type Entry = Answer | Statement;

/**
 * The skills after one more answer. Null: what is in them already is not older than this entry (it came late, or twice), so
 * they have to be rebuilt from the whole history.
 */
export function record(skills: Skills, entry: Entry): Skills | null {
  if (skills.until !== null && inOrder(keyOf(entry), skills.until) <= 0) return null;
  const after = copySkills(skills);
  absorb(after, entry);
  return after;
}

/** The skills after a whole history, whatever order it comes in; an entry that comes twice counts once. */
export function rebuild(prior: Skills, history: readonly Entry[]): Skills {
  const skills = copySkills(prior);
  const ordered = history
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => inOrder(a.key, b.key));
  for (const { entry, key } of ordered)
    if (skills.until === null || inOrder(key, skills.until) > 0) absorb(skills, entry);
  return skills;
}

/** The skills as they stand now, on the way into `interview`. */
export function current(skills: Skills, now: Millis, interview: string | null): Skills {
  const today = copySkills(skills);
  fade(today, now);
  if (interview !== null) enter(today, interview);
  return today;
}

function absorb(skills: Skills, entry: Entry): void {
  const key = keyOf(entry);
  fade(skills, key.at);
  if ("topic" in entry) absorbStatement(skills, entry);
  else absorbAnswer(skills, entry);
  skills.until = key;
}

/** Assumed-density filtering: the answer is read as one of a single number, and what it tells is spread over all topics. */
function absorbAnswer(skills: Skills, answer: Answer): void {
  enter(skills, answer.interview);
  const demand = demandOf(answer.topics, skills);
  const { along, mean, variance } = project(skills.belief, demand);
  const { difficulty } = answer;
  const before = { mean: mean - difficulty.mean, variance: variance + difficulty.variance };
  condition(skills.belief, along, before, readAnswer(before, readingOf(answer)));
  for (const { at, weight } of demand) {
    if (at >= skills.topics.length) continue;
    skills.answers[at]! += 1;
    skills.last[at] = answer.answered_at;
    loosen(skills, at, weight);
  }
}

/** Counts as one trial, passed, at a hard question: enough to ask about other things, not enough to be believed unseen. */
function absorbStatement(skills: Skills, { topic }: Statement): void {
  const at = skills.topics.indexOf(topic);
  if (at < 0) return;
  const { along, mean, variance } = project(skills.belief, [{ at, weight: 1 }]);
  const before = { mean: mean - HARD, variance };
  const passed = { score: 1, worth: 1, offset: 0, guess: 0, slope: SLOPE };
  condition(skills.belief, along, before, readAnswer(before, passed));
}
const HARD = 1;

function enter(skills: Skills, interview: string): void {
  if (skills.session === interview) return;
  restart(skills.belief, skills.topics.length, { mean: 0, variance: FORM_VARIANCE });
  skills.session = interview;
}

const keyOf = (entry: Entry) =>
  "topic" in entry ? { at: entry.known_at, id: entry.id } : { at: entry.answered_at, id: entry.question_id };

const inOrder = (a: { at: Millis; id: string }, b: { at: Millis; id: string }) =>
  a.at - b.at || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
