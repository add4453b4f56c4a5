import { bestSubmission } from "../../../domain/room/round.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";

/** What the candidate leaves behind when the question is finished now, in a sentence. */
export function standsWords(state: RoomState, round: Round): string {
  const { task } = round;
  const { finish } = design;
  switch (task.kind) {
    case "coding":
      return submissionWords(state, round);
    case "mcq":
      if (!task.answer) return finish.unanswered;
      if (task.answer.reasoning === null) return finish.unreasoned;
      return task.key ? finish.answered : finish.unopened;
    case "scenario":
      return task.actions.length + task.stages.length === 0
        ? finish.inactive
        : finish.acted(task.stages.length, round.question.stages_total);
    case "design":
      return finish.designed(room.phase[round.phase]);
    default:
      return task satisfies never;
  }
}

function submissionWords(state: RoomState, round: Round): string {
  const best = bestSubmission(state, round.id)?.result?.hidden;
  if (!best) return room.finish.unsubmitted;
  return best.passed === best.total ? room.finish.passed : room.finish.unpassed(best.passed, best.total);
}
