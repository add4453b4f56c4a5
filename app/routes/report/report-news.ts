import * as v from "valibot";

/** What the API says of a report, as far as it tells whether there is news. */
const Answer = v.object({
  status: v.string(),
  rounds_done: v.optional(v.number(), 0),
  regrading: v.optional(v.array(v.string()), []),
  report: v.optional(v.object({ regrades: v.optional(v.array(v.unknown()), []) })),
});

/** A mark of how far the report is: another mark means that the page has something new to show. */
export function newsMark(answer: unknown): string | null {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) return null;
  const { status, rounds_done, regrading, report } = parsed.output;
  return [status, rounds_done, regrading.toSorted().join(), report?.regrades.length ?? 0].join(" ");
}
