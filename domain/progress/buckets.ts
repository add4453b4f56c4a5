import { firstOfMonth, mondayOf } from "../calendar.ts";

/** What one mark of a picture over time stands for. */
export type Step = "interview" | "week" | "month";

const FEW_INTERVIEWS = 40;
const MANY_WEEKS = 54;

/** As fine as a picture can be read: each interview while there are few, then weeks, then months. */
export function stepFor(dates: readonly string[]): Step {
  if (dates.length <= FEW_INTERVIEWS) return "interview";
  return new Set(dates.map(mondayOf)).size <= MANY_WEEKS ? "week" : "month";
}

export type Bucket<T> = { start: string; items: T[] };

/** The items by interview, week or month, oldest first. Weeks in which nothing happened are left out. */
export function bucketed<T extends { date: string; interview_id: string; at: number }>(
  items: readonly T[],
  step: Step,
): Bucket<T>[] {
  const buckets = new Map<string, Bucket<T>>();
  for (const item of [...items].sort((a, b) => a.at - b.at)) {
    const key = keyOf(item, step);
    const bucket = buckets.get(key);
    if (bucket) bucket.items.push(item);
    else buckets.set(key, { start: step === "interview" ? item.date : key, items: [item] });
  }
  return [...buckets.values()];
}

function keyOf(item: { date: string; interview_id: string }, step: Step): string {
  switch (step) {
    case "interview":
      return item.interview_id;
    case "week":
      return mondayOf(item.date);
    case "month":
      return firstOfMonth(item.date);
    default:
      return step satisfies never;
  }
}
