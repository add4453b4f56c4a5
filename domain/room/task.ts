import type { Id, Millis } from "../ids.ts";
import type { OptionKey, PublicQuestion } from "../question.ts";
import type { Phase } from "./event.ts";

/** What a round asks of the candidate; each kind keeps what only it has. Candidate-visible throughout. */
export type Task = CodingTask | McqTask | ScenarioTask | DesignTask;
export type TaskKind = Task["kind"];

type CodingTask = { kind: "coding" };

/** The answer comes before the key: the key is fetched once the candidate has committed to an option and said why. */
export type McqTask = {
  kind: "mcq";
  answer: { id: Id; key: OptionKey; reasoning: string | null; at: Millis } | null;
  /** Names the request for the key while it is out. */
  revealRequest: Id | null;
  key: AnswerKey | null;
};
type AnswerKey = { correct: OptionKey; explanations: { key: OptionKey; text: string }[] };

/** What was done in which order, and the facts that it brought to light. */
export type ScenarioTask = {
  kind: "scenario";
  actions: { id: Id; text: string; at: Millis }[];
  stages: OpenStage[];
};
type OpenStage = { index: number; title: string; text: string; at: Millis };

/** What came to light last: the stages that the same words opened. */
export const newestStages = ({ stages }: ScenarioTask): OpenStage[] =>
  stages.filter(({ at }) => at === stages.at(-1)?.at);

export type DesignTask = {
  kind: "design";
  /** What changed in the middle, once it was said. */
  twist: { text: string; at: Millis } | null;
};

export function taskKind({ type, format }: Pick<PublicQuestion, "type" | "format">): TaskKind {
  if (type === "DSA") return "coding";
  switch (format) {
    case "MCQ":
      return "mcq";
    case "SCENARIO":
      return "scenario";
    case "OPEN_ENDED":
      return "design";
    default:
      return format satisfies never;
  }
}

export function newTask(question: PublicQuestion): Task {
  const kind = taskKind(question);
  switch (kind) {
    case "coding":
      return { kind };
    case "mcq":
      return { kind, answer: null, revealRequest: null, key: null };
    case "scenario":
      return { kind, actions: [], stages: [] };
    case "design":
      return { kind, twist: null };
    default:
      return kind satisfies never;
  }
}

/** The stages a round of each kind goes through, in order. */
export const PHASES_OF: Record<TaskKind, readonly Phase[]> = {
  coding: ["agenda", "clarify", "approach", "code", "test", "follow-up", "wrap-up"],
  mcq: ["agenda", "choose", "follow-up", "wrap-up"],
  scenario: ["agenda", "respond", "follow-up", "wrap-up"],
  design: [
    "agenda",
    "requirements",
    "estimation",
    "api-data",
    "high-level",
    "deep-dive",
    "operations",
    "wrap-up",
  ],
};

/** The stage in which the work on a question begins. */
export const firstPhase = (kind: TaskKind): Phase => PHASES_OF[kind][1] ?? "agenda";
