import { DEFAULT_LIMITS, type RoomLimits } from "../domain/room/limits.ts";
import type { RoomEnv } from "./env.ts";

const HOUR = 60 * 60_000;

/** The operator's limits; what is not set, or is no positive number, stays at its default. */
export function limitsOf(env: RoomEnv): RoomLimits {
  const { neverStartedMs, leftMs, keptMs, modelTokens } = DEFAULT_LIMITS;
  return {
    neverStartedMs: positive(env.ROOM_START_HOURS, HOUR) ?? neverStartedMs,
    leftMs: positive(env.ROOM_LEFT_DAYS, 24 * HOUR) ?? leftMs,
    keptMs: positive(env.ROOM_KEPT_DAYS, 24 * HOUR) ?? keptMs,
    modelTokens: positive(env.ROOM_MODEL_TOKENS, 1) ?? modelTokens,
  };
}

/** Tokens that all of a person's interviews of one day may cost together. */
export const userTokensPerDay = (env: Pick<RoomEnv, "USER_MODEL_TOKENS_PER_DAY">): number =>
  positive(env.USER_MODEL_TOKENS_PER_DAY, 1) ?? 1_500_000;

function positive(value: string | undefined, unit: number): number | null {
  const number = Number(value);
  return value && Number.isFinite(number) && number > 0 ? number * unit : null;
}
