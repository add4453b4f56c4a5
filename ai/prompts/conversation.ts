import type { BriefMessage, InterviewerBrief } from "../brief.ts";
import { delimited, shortened } from "./delimited.ts";
import { earlierRecords } from "./records.ts";

/** The last messages stand as they were written: at most so many, and so many characters of them, but a few in any case. */
const VERBATIM_MESSAGES = 24;
const VERBATIM_CHARS = 20_000;
const VERBATIM_LEAST = 4;
const MESSAGE_CHARS = 4000;

/** The talk of a round for a prompt: what is long past as records, the last of it in full. Bounded, however long it was. */
export function conversation({ transcript, clarifications }: Talk): string {
  if (transcript.length === 0) return "(nothing yet)";
  const kept = recent(transcript);
  const older = transcript.slice(0, transcript.length - kept.length);
  return [older.length ? earlierRecords(older, clarifications) : "", ...kept.map(inFull)]
    .filter(Boolean)
    .join("\n");
}

type Talk = Pick<InterviewerBrief, "transcript" | "clarifications">;

function recent(transcript: BriefMessage[]): BriefMessage[] {
  let chars = 0;
  let count = 0;
  for (const { text } of transcript.toReversed()) {
    chars += Math.min(text.length, MESSAGE_CHARS);
    if (count >= VERBATIM_MESSAGES || (count >= VERBATIM_LEAST && chars > VERBATIM_CHARS)) break;
    count += 1;
  }
  return transcript.slice(transcript.length - count);
}

function inFull({ role, type, text }: BriefMessage): string {
  const by = role === "USER" ? "candidate_message" : type === "HINT" ? "served_hint" : "interviewer_message";
  return delimited(by, shortened(text, MESSAGE_CHARS));
}
