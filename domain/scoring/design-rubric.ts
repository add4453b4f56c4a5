import { CandidateLevel, type DesignRubric, type PointMarks } from "../design-question.ts";
import type { Dimension } from "../feedback.ts";
import type { FullQuestion } from "../question.ts";
import { type TaskKind, taskKind } from "../room/task.ts";
import type { Check } from "./rubric.ts";

/** Rises with every change of a check, a weight or a threshold: reports are never rescored silently. */
export const DESIGN_RUBRIC_VERSION = "design-5";

/** Checks of a system-design round: general ones by name, those of the question by their place in its rubric. */
export type DesignCheckId = NamedDesignCheck | `point-${number}` | `bonus-${number}` | `estimate-${number}`;
export type NamedDesignCheck = (typeof GENERAL)[number];
const GENERAL = [
  "asked_owner",
  "explained_design",
  "gave_reasons",
  "answered_questions",
  "weighed_options",
  "right_option",
  "sound_arithmetic",
] as const;

/**
 * The checklist of a round: the rubric's points at the candidate's level, those above it as a bonus that counts only where
 * it was made, and what every answer of its kind is held to.
 */
export function designChecklist(question: FullQuestion, level: CandidateLevel): Check[] {
  const { design } = question;
  const kind = taskKind(question.public);
  if (!design) return [];
  const held = heldTo(design, level);
  const checkOf =
    (name: "point" | "bonus", all: readonly PointMarks[], isBonus: (marks: PointMarks) => boolean) =>
    (point: string, index: number): Check[] => {
      const marks = all[index];
      if (!marks) return [];
      // All that is said of a choice speaks for or against it.
      const dimension = kind === "mcq" ? "trade_offs" : marks.dimension;
      const check = pointCheck(`${name}-${index}`, point, dimension);
      return [isBonus(marks) ? { ...check, optional: true } : check];
    };
  return [
    ...GENERAL_OF[kind],
    ...design.key_points.flatMap(
      checkOf("point", design.key_point_marks, (marks) => !isExpected(held, marks.level)),
    ),
    ...design.bonus_points.flatMap(checkOf("bonus", design.bonus_point_marks, () => true)),
    ...estimateChecks(design, level),
  ];
}

/** A question that has nothing for somebody of this level holds them to its easiest points: otherwise a guess would do. */
function heldTo({ key_point_marks }: DesignRubric, level: CandidateLevel): CandidateLevel {
  const wanted = CandidateLevel.options.filter((one) => key_point_marks.some((marks) => marks.level === one));
  const [easiest = level] = wanted;
  return isExpected(level, easiest) ? level : easiest;
}

/** True where a candidate of this level is expected to bring what is marked with `wanted`. */
export const isExpected = (level: CandidateLevel, wanted: CandidateLevel): boolean =>
  CandidateLevel.options.indexOf(wanted) <= CandidateLevel.options.indexOf(level);

const pointCheck = (id: DesignCheckId, point: string, dimension: Dimension): Check => ({
  id,
  dimension,
  from: "record",
  question: `Did the candidate make this point: ${point}`,
  shows: `You covered this: ${withStop(point)}`,
  advice: `Not covered: ${withStop(point)}`,
});

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Figures are worked out by whoever is asked for them from mid level on; for a junior they count where they are there. */
const estimateChecks = ({ estimates }: DesignRubric, level: CandidateLevel): Check[] =>
  estimates.map(({ name }, index) => ({
    id: `estimate-${index}`,
    dimension: "estimation",
    from: "facts",
    question: `Did the candidate come to a figure in the right range for: ${name}`,
    shows: `Your figure is in the right range: ${withStop(name)}`,
    advice: `Work this figure out, or check it: ${withStop(name)}`,
    ...(isExpected(level, "mid") ? {} : { optional: true }),
  }));

const general = (
  id: NamedDesignCheck,
  dimension: Dimension,
  from: Check["from"],
  [question, shows, advice]: [string, string, string],
): Check => ({ id, dimension, from, question, shows, advice });

const ASKED = general("asked_owner", "communication", "record", [
  "Did the candidate ask at least one question about the product, its users, its size or the situation?",
  "You asked about what was left open.",
  "Ask about users, size and limits before you decide; one or two pointed questions are enough.",
]);
const EXPLAINED = general("explained_design", "communication", "record", [
  "Did the candidate explain in words how it works or what they do, so that one can follow?",
  "You explained what you do and how it works.",
  "Say in whole sentences what you do and what it brings, not in keywords.",
]);
const REASONS = general("gave_reasons", "communication", "record", [
  "Did the candidate give a reason for at least one choice?",
  "You gave reasons for your choices.",
  "Give the reason along with each choice: because of which figure or requirement?",
]);
const ANSWERED = general("answered_questions", "communication", "record", [
  "Did the candidate answer the interviewer's questions to the point?",
  "You answered what was asked.",
  "Answer the question that was asked first, then add what you find worth adding.",
]);
const WEIGHED = general("weighed_options", "trade_offs", "record", [
  "Did the candidate compare a choice with another one and say what each costs?",
  "You weighed one choice against another.",
  "Name the other way too, and say what each of the two costs.",
]);
const RIGHT = general("right_option", "choice", "facts", [
  "Is the option that was picked the right one?",
  "You picked the right option.",
  "Read the explanation of each option once more: another one fits better here.",
]);
const ARITHMETIC = general("sound_arithmetic", "estimation", "facts", [
  "Do the candidate's calculations come out?",
  "Your calculations come out.",
  "Check the calculations once more; one of them does not come out.",
]);

const GENERAL_OF: Record<TaskKind, readonly Check[]> = {
  coding: [],
  mcq: [RIGHT, EXPLAINED, REASONS, ANSWERED],
  scenario: [ASKED, EXPLAINED, REASONS, ANSWERED],
  design: [ASKED, EXPLAINED, REASONS, ANSWERED, WEIGHED, ARITHMETIC],
};

const OF_DESIGN: readonly Dimension[] = [
  "requirements",
  "estimation",
  "api_data",
  "high_level",
  "deep_dive",
  "trade_offs",
  "operations",
  "communication",
];

/** The dimensions that a round of a kind is reported in, in order. */
export const DESIGN_DIMENSIONS: Record<Exclude<TaskKind, "coding">, readonly Dimension[]> = {
  mcq: ["choice", "trade_offs", "communication"],
  scenario: OF_DESIGN,
  design: OF_DESIGN,
};
