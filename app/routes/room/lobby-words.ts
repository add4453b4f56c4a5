import type { RoomState } from "../../../domain/room/state.ts";
import { formatPlan } from "../../../domain/selection/format-plan.ts";
import { common } from "../../strings/common.ts";
import { planText } from "../../strings/design.ts";
import { lobby } from "../../strings/lobby.ts";

type Planned = Pick<RoomState, "interviewType" | "config">;

/** What awaits the candidate, step by step; of the formats only those that will come. */
export function agendaOf({ interviewType, config }: Planned): readonly string[] {
  const number = config.num_questions;
  const questions = common.questions(number);
  if (interviewType === "DSA") return lobby.steps(number, questions);
  const plan = formatPlan(interviewType, config);
  return [
    lobby.design.plan(number, questions, planText(plan)),
    ...[...new Set(plan)].map((format) => lobby.design.format[format]),
    lobby.design.hints,
  ];
}

/** How the clock goes. */
export function clockWords({ interviewType, config }: Planned): string {
  const { clock } = lobby;
  if (config.time_limit_min === null) return clock.none;
  const shown = config.accommodations?.countdown ?? true;
  const words = [shown ? clock.limited : clock.quiet];
  if (interviewType === "SYSTEM_DESIGN") words.push(clock.stops, shown ? clock.own : clock.ownQuiet);
  return words.join(" ");
}
