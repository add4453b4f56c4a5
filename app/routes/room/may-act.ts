import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";

/** Whether the candidate can work on the question: not in a pause, and not after its end. */
export const mayAct = (state: RoomState, round: Round): boolean =>
  !isOver(state) && state.status !== "PAUSED" && round.status === "IN_PROGRESS";
