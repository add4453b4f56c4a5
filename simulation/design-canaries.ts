import type { PointMarks } from "../domain/design-question.ts";
import type { FullQuestion } from "../domain/question.ts";
import type { Canaries } from "./canaries.ts";
import type { SimulatedQuestion } from "./question.ts";

type Kind = "explanation" | "stage" | "point" | "goodAnswer" | "estimate" | "twist" | "sample" | "hint";

/** A copy of a system-design question with words in its secrets that stand nowhere else, and those words by what they stand in. */
export function withDesignCanaries(question: SimulatedQuestion): {
  question: SimulatedQuestion;
  canaries: Canaries<Kind>;
} {
  const canaries: Record<Kind, string[]> = {
    explanation: [],
    stage: [],
    point: [],
    goodAnswer: [],
    estimate: [],
    twist: [],
    sample: [],
    hint: [],
  };
  const mark = (kind: Kind): string => {
    const word = `canary${kind}${question.full.public.slug.replaceAll("-", "")}${canaries[kind].length}x`;
    canaries[kind].push(word);
    return word;
  };
  const marked = (kind: Kind) => (text: string) => `${text} ${mark(kind)}`;
  const marks = (one: PointMarks): PointMarks => ({
    ...one,
    all_of: one.all_of.map((group) => [...group, mark("point")]),
  });
  const { full } = question;
  const { design } = full;
  const copy: FullQuestion = {
    ...full,
    hints: full.hints.map(marked("hint")),
    expected_approach: full.expected_approach && marked("sample")(full.expected_approach),
    options: full.options.map((one) => ({ ...one, explanation: marked("explanation")(one.explanation) })),
    stages: full.stages.map((one) => ({ ...one, reveals: marked("stage")(one.reveals) })),
    design: design && {
      ...design,
      key_points: design.key_points.map(marked("point")),
      bonus_points: design.bonus_points.map(marked("point")),
      key_point_marks: design.key_point_marks.map(marks),
      bonus_point_marks: design.bonus_point_marks.map(marks),
      follow_ups: design.follow_ups.map((one) => ({
        ...one,
        good_answer: marked("goodAnswer")(one.good_answer),
      })),
      twists: design.twists.map((one) => ({
        ...one,
        ask: marked("twist")(one.ask),
        good_answer: marked("goodAnswer")(one.good_answer),
      })),
      estimates: design.estimates.map((one) => ({ ...one, working: marked("estimate")(one.working) })),
    },
  };
  return { canaries, question: { ...question, full: copy } };
}
