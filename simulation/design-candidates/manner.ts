import type { Candidate, Move, View } from "../candidate.ts";
import { saidBy } from "../candidates/knowledge.ts";
import { type Step, typing } from "../candidates/plan.ts";

type Manner = Pick<Candidate, "name" | "displayName"> & {
  /** What they say to a question of the interviewer's, the first that they have not said; null: they go on with what they do. */
  answers(asked: string, view: View): readonly string[] | null;
  plan(view: View): Step[];
};

const SECOND = 1000;

/** A candidate of system-design interviews: answers come first, then the first step of the plan that is not done. */
export const designCandidate = ({ answers, plan, ...who }: Manner): Candidate => ({
  ...who,
  language: "javascript",
  next(view) {
    const asked = askedLast(view);
    const said = saidBy(view);
    const answer = asked ? answers(asked, view)?.find((one) => !said.includes(one)) : undefined;
    if (answer) return view.round.task.kind === "scenario" ? acting(view, answer) : typing(view, [answer]);
    const step = plan(view).find((one) => !one.isDone(view));
    return step?.move(view) ?? { do: "wait", thinkMs: 30 * SECOND };
  },
});

/** The interviewer's last words, where they ask something and nothing was answered yet. */
function askedLast(view: View): string | null {
  const last = view.messages.at(-1);
  return last?.role === "ASSISTANT" && last.type !== "HINT" && last.text.includes("?") ? last.text : null;
}

const acting = (view: View, text: string): Move => ({ ...typing(view, [text]), do: "act", text });

export const act = (text: string): Step => ({
  isDone: (view) => saidBy(view).includes(text),
  move: (view) => acting(view, text),
});

/** Commits to an option, once. */
export const choose = (key: (view: View) => "A" | "B" | "C" | "D", reasoning: string | null): Step => ({
  isDone: ({ round: { task } }) => task.kind !== "mcq" || task.answer !== null,
  move: (view) => ({ ...typing(view, [reasoning ?? ""]), do: "choose", key: key(view), reasoning }),
});

/** Notes in the pad, for good. */
export const note = (text: string): Step => ({
  isDone: ({ round }) => round.code.markdown.text.includes(text),
  move: ({ round }) => ({
    do: "write",
    code: [round.code.markdown.text, text].filter(Boolean).join("\n"),
    thinkMs: 5 * SECOND,
  }),
});

/** A break, once in the interview. */
export const pause = (forMs: number, isDue: (view: View) => boolean): Step => ({
  isDone: (view) => !isDue(view) || view.state.clock.elapsedMs > 0,
  move: () => ({ do: "pause", forMs, thinkMs: 4 * SECOND }),
});
