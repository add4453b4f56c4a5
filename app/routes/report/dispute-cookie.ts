import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";

const NAME = "disputed";
/** Longer than a second grade takes to be saved; past this the API alone is believed. */
const SECONDS = 60;

/** Remembers for a moment what was just disputed: a grader may be done before its grade can be read, and is then neither. */
export const disputing = (interviewId: string, roundId: string): string =>
  `${NAME}=${roundId}; Path=/interviews/${interviewId}; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax`;

export function disputedIn(request: Request): string | null {
  const value = new RegExp(`(?:^|; )${NAME}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1];
  return v.is(Id, value) ? value : null;
}
