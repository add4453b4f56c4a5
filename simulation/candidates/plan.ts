import { allPassed } from "../../domain/submission.ts";
import type { Candidate, Move, View } from "../candidate.ts";
import { type Heard, heard } from "./hearing.ts";
import { saidBy } from "./knowledge.ts";

/** One thing a candidate sets out to do in a round; what is done already is told from the record. */
export type Step = { isDone(view: View): boolean; move(view: View): Move };
/** What they say when something is asked, the first of several that they have not said; null: they go on with what they do. */
type Answers = (heard: Heard, view: View) => string | readonly string[] | null;

type Manner = Pick<Candidate, "name" | "language" | "displayName"> & {
  /** Answers come first, then the first step of the plan that is not done. */
  answers: Answers;
  plan(view: View): Step[];
};

const SECOND = 1000;
const PER_CHAR_MS = 90;

export function candidate({ answers, plan, ...who }: Manner): Candidate {
  return {
    ...who,
    next(view) {
      const question = heard(view);
      const said = saidBy(view);
      const known = question ? [answers(question, view) ?? []].flat() : [];
      const answer = known.find((one) => !said.includes(one));
      if (answer) return typing(view, [answer]);
      const step = plan(view).find((one) => !one.isDone(view));
      return step?.move(view) ?? { do: "wait", thinkMs: 30 * SECOND };
    },
  };
}

/** Seconds of thought, then the time it takes to type. */
export function typing(view: View, texts: string[]): Move {
  const thinkMs = view.chance(texts.join(" ")).int(4, 25) * SECOND;
  return { do: "say", texts, thinkMs, typeMs: texts.join(" ").length * PER_CHAR_MS };
}

export const say = (...texts: string[]): Step => ({
  isDone: (view) => texts.every((text) => saidBy(view).includes(text)),
  move: (view) => typing(view, texts),
});

export const write = (code: string): Step => ({
  isDone: (view) =>
    view.round.code[view.round.language].text === code || view.runs.some((run) => run.code === code),
  move: (view) => ({ do: "write", code, thinkMs: view.chance(code).int(10, 40) * SECOND }),
});

/** A run of this code on the examples, or on an input of one's own. */
export const run = (code: string, input: string | null = null): Step => ({
  isDone: (view) =>
    view.runs.some((one) => one.mode === "RUN" && one.code === code && one.customInput === input),
  move: (view) => ({ do: "run", input, thinkMs: view.chance(`run ${input}`).int(3, 15) * SECOND }),
});

export const submit = (code: string): Step => ({
  isDone: (view) => view.runs.some((one) => one.mode === "SUBMIT" && one.code === code),
  move: (view) => ({ do: "submit", thinkMs: view.chance("submit").int(3, 20) * SECOND }),
});

/** The hints up to this one; the approach itself counts as the one after the last. */
export const hints = (count: number): Step => ({
  isDone: (view) => view.round.hints.length + (view.round.approachShown === null ? 0 : 1) >= count,
  move: (view) => ({
    do: "hint",
    thinkMs: view.chance(`hint ${view.round.hints.length}`).int(20, 60) * SECOND,
  }),
});

/** A look at the code by the interviewer, once. */
export const review: Step = {
  isDone: (view) => view.messages.some((message) => message.type === "CODE_REVIEW"),
  move: () => ({ do: "review", thinkMs: 5 * SECOND }),
};

/** Nothing at all until so long after the round began. */
export const waitUntil = (ms: number): Step => ({
  isDone: (view) => view.now - view.round.startedAt >= ms,
  move: (view) => ({ do: "wait", thinkMs: Math.max(1, view.round.startedAt + ms - view.now) }),
});

/** Asks once whether that is all, where the interviewer stopped asking before they came to an end. */
export const askIfThatIsAll = (text: string): Step => ({
  isDone: (view) => !isGreen(view) || view.round.phase === "wrap-up" || saidBy(view).includes(text),
  move: (view) => typing(view, [text]),
});

export const finish: Step = {
  isDone: () => false,
  move: () => ({ do: "finish", thinkMs: 8 * SECOND }),
};

/** True once every test has passed. */
const isGreen = (view: View): boolean =>
  view.runs.some((one) => one.mode === "SUBMIT" && one.result !== null && allPassed(one.result));
