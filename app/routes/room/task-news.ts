import type { Round } from "../../../domain/room/state.ts";
import { newestStages } from "../../../domain/room/task.ts";
import { design } from "../../strings/design.ts";

/** What last came to light in the question, in a short sentence; null where nothing came yet. */
export function newsText({ task, question }: Pick<Round, "task" | "question">): string | null {
  const { news } = design;
  switch (task.kind) {
    case "coding":
      return null;
    case "mcq":
      return task.key ? news.answer : null;
    case "scenario": {
      const titles = newestStages(task).map(({ title }) => title);
      return titles.length > 0
        ? news.facts(task.stages.length, question.stages_total, titles.join(", "))
        : null;
    }
    case "design":
      return task.twist ? news.twist : null;
    default:
      return task satisfies never;
  }
}
