import type { Quota } from "./quota.ts";
import { type Candidate, matters, type Request } from "./request.ts";

/** Which wish had to give way; null: none. */
export type Relaxed = null | "second-topic" | "quota" | "difficulty" | "topics" | "seen" | "not-relevant";
export type Pool = { questions: readonly Candidate[]; relaxed: Relaxed };

/**
 * The questions the next one is chosen from. Wishes give way one by one, the level that was asked for after the even spread
 * of topics; a question seen before comes only after every unseen one, and one on a topic that does not matter to the person
 * after all others; none comes twice in one interview. The bank's order makes no difference.
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
  const relevant = left.filter(({ topics }) => matters(topics[0], request));
  if (relevant.length === 0 && left.length > 0)
    return { ...nearest(left, request, scope, quota), relaxed: "not-relevant" };
  return nearest(relevant, request, scope, quota);
}

/** Of those that are left, the ones that are nearest to what was wished for. */
function nearest(left: readonly Candidate[], request: Request, scope: readonly string[], quota: Quota): Pool {
  const unseen = left.filter(({ last_seen_at }) => last_seen_at === null);
  const wanted = new Set(scope);
  const isWanted = ({ topics }: Candidate) => topics.some((topic) => wanted.has(topic));
  const isLevel = ({ difficulty }: Candidate) =>
    request.difficulty === null || difficulty === request.difficulty;
  const rungs: [Relaxed, (question: Candidate) => boolean][] = [
    [null, (one) => isLevel(one) && one.topics[0] !== undefined && quota.allowed.has(one.topics[0])],
    ["second-topic", (one) => isLevel(one) && one.topics.some((topic) => quota.allowed.has(topic))],
    ["quota", (one) => isLevel(one) && isWanted(one)],
    ["difficulty", isWanted],
    ["topics", () => true],
  ];
  for (const [relaxed, fits] of rungs) {
    const questions = unseen.filter(fits);
    if (questions.length > 0) return { questions, relaxed };
  }
  const again = [left.filter((one) => isLevel(one) && isWanted(one)), left.filter(isWanted), left];
  return { questions: longestAgo(again.find((some) => some.length > 0) ?? []), relaxed: "seen" };
}

/** Those met longest ago. */
const longestAgo = (questions: readonly Candidate[]) =>
  [...questions]
    .sort((a, b) => (a.last_seen_at ?? 0) - (b.last_seen_at ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, 6);
