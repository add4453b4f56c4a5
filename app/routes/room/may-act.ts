import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import type { Interview } from "./use-interview.ts";

/** Whether the candidate can work on the question: not in a pause, and not after its end. */
export const mayAct = (state: RoomState, round: Round): boolean =>
  !isOver(state) && state.status !== "PAUSED" && round.status === "IN_PROGRESS";

/** Whether they can do so on this device: not while another one writes. */
export const mayWrite = ({ writer }: Pick<Interview, "writer">, state: RoomState, round: Round): boolean =>
  writer === null && mayAct(state, round);
