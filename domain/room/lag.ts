import * as v from "valibot";
import { Id, Millis } from "../ids.ts";

/** Rows of one room that Postgres does not have yet. */
export const RoomLag = v.object({
  interview_id: Id,
  /** What waits to be saved, in order. */
  waiting: v.number(),
  /** Rows that Postgres refused: set aside, so that those behind them get through, and tried again now and then. */
  parked: v.number(),
  /** Since when the oldest of them waits. */
  oldest_at: Millis,
  /** When the room said so. */
  checked_at: Millis,
});
export type RoomLag = v.InferOutput<typeof RoomLag>;

/** Where rooms that lag say so: not in Postgres, which is what they wait for. */
export const LAG_PREFIX = "lag/";
export const lagKey = (interviewId: string): string => `${LAG_PREFIX}${interviewId}`;
