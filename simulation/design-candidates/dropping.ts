import type { DesignDimension } from "../../domain/feedback.ts";
import type { Phase } from "../../domain/room/event.ts";
import type { View } from "../candidate.ts";
import { row, split } from "../candidates/dropping.ts";
import { finish, say } from "../candidates/plan.ts";
import { wrongKey } from "./knowledge.ts";
import { act, choose, designCandidate, note } from "./manner.ts";

/** Drops every term that the rubric knows, in the stage it belongs to, and says nothing with any of them. */
export const dropping = designCandidate({
  name: "dropping",
  displayName: "Theo Brandt",
  answers,
  plan: (view) => {
    switch (view.round.task.kind) {
      case "mcq":
        return [choose(wrongKey, row(terms(view))), finish];
      case "scenario":
        return [...rows(terms(view)).map((text) => act(text)), finish];
      default:
        return [
          ...rows(termsFor(view)).map((text) => say(text)),
          note(
            terms(view)
              .map((term) => `- ${term}`)
              .join("\n"),
          ),
          finish,
        ];
    }
  },
});

function answers(_: string, view: View): string[] | null {
  const { task } = view.round;
  if (task.kind === "mcq") return task.answer ? [split(row(terms(view)))] : null;
  return rows(task.kind === "scenario" ? terms(view) : termsFor(view));
}

/** So many terms make a message, and so many messages a stage. */
const A_ROW = 12;
const MOST_ROWS = 2;

/** The terms in rows, then in sentences of a word or two, then behind a few empty words. */
function rows(all: readonly string[]): string[] {
  const parts = Array.from({ length: Math.ceil(all.length / A_ROW) }, (_, at) =>
    row(all.slice(at * A_ROW, (at + 1) * A_ROW)),
  );
  return [parts, parts.map(split), parts.map((part) => `I would use ${part}`)].flatMap((all) =>
    all.slice(0, MOST_ROWS),
  );
}

const DIMENSIONS: Partial<Record<Phase, readonly DesignDimension[]>> = {
  agenda: ["requirements"],
  requirements: ["requirements"],
  estimation: ["estimation"],
  "api-data": ["api_data"],
  "high-level": ["high_level"],
  "deep-dive": ["deep_dive", "trade_offs"],
  operations: ["operations"],
};

const termsFor = (view: View): string[] => terms(view, DIMENSIONS[view.round.phase]);

function terms(view: View, of?: readonly DesignDimension[]): string[] {
  const { design } = view.knows.full;
  const marks = [...(design?.key_point_marks ?? []), ...(design?.bonus_point_marks ?? [])];
  const wanted = of ? marks.filter(({ dimension }) => of.includes(dimension)) : marks;
  return [...new Set(wanted.flatMap(({ all_of }) => all_of.flat()))];
}
