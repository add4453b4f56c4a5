import type { Request } from "./request.ts";

export type Quota = {
  /** Topics that the next question may be on. */
  allowed: ReadonlySet<string>;
  /** Topics of the scope that have not come up in this interview. */
  missing: ReadonlySet<string>;
};

/**
 * Which topics may come next, by how often each has come in this interview (content balancing, Kingsbury & Zara 1989).
 * An assessment covers every topic before its slots run out; practice may stay longer with one.
 */
export function quotaOf({ mode, num_questions, asked }: Request, scope: readonly string[]): Quota {
  const times = (topic: string) => asked.filter((round) => round.topics[0] === topic).length;
  const missing = scope.filter((topic) => times(topic) === 0);
  const left = Math.max(1, num_questions - asked.length);
  if (mode === "assessment" && missing.length >= left)
    return { allowed: new Set(missing), missing: new Set(missing) };
  const even = Math.ceil(num_questions / scope.length);
  const most = mode === "assessment" ? even : Math.max(even + 1, Math.ceil(num_questions / 2));
  return { allowed: new Set(scope.filter((topic) => times(topic) < most)), missing: new Set(missing) };
}
