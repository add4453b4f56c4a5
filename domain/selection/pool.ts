import type { Quota } from "./quota.ts";
import type { Candidate, Request } from "./request.ts";

/** Which wish had to give way; null: none. */
export type Relaxed = null | "second-topic" | "quota" | "topics" | "seen";
export type Pool = { questions: readonly Candidate[]; relaxed: Relaxed };

/**
 * The questions the next one is chosen from. Wishes give way one by one, and a question seen before comes only after every
 * unseen one; none comes twice in one interview. The bank's order makes no difference.
 */
export function poolFor(
  bank: readonly Candidate[],
  request: Request,
  scope: readonly string[],
  quota: Quota,
): Pool {
  const asked = new Set(request.asked.map((round) => round.question_id));
  const left = bank.filter(
    ({ id, format }) => !asked.has(id) && (request.format === null || format === request.format),
  );
  const unseen = left.filter(({ last_seen_at }) => last_seen_at === null);
  const wanted = new Set(scope);
  const rungs: [Relaxed, (question: Candidate) => boolean][] = [
    [null, ({ topics }) => topics[0] !== undefined && quota.allowed.has(topics[0])],
    ["second-topic", ({ topics }) => topics.some((topic) => quota.allowed.has(topic))],
    ["quota", ({ topics }) => topics.some((topic) => wanted.has(topic))],
    ["topics", () => true],
  ];
  for (const [relaxed, fits] of rungs) {
    const questions = unseen.filter(fits);
    if (questions.length > 0) return { questions, relaxed };
  }
  const again = left.filter(({ topics }) => topics.some((topic) => wanted.has(topic)));
  return { questions: longestAgo(again.length > 0 ? again : left), relaxed: "seen" };
}

/** Those met longest ago. */
const longestAgo = (questions: readonly Candidate[]) =>
  [...questions]
    .sort((a, b) => (a.last_seen_at ?? 0) - (b.last_seen_at ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, 6);
