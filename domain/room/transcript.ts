import * as v from "valibot";
import { Id, Millis } from "../ids.ts";
import { elapsedAt } from "./clock.ts";
import { LoggedEvent } from "./log.ts";
import { messagesOf, runsOf } from "./round.ts";
import type { RoomState, Round, Run } from "./state.ts";
import { transition } from "./transition.ts";

/** The transcript as kept in R2: the candidate-visible log and what a reader needs to make sense of it. */
export const Transcript = v.object({
  version: v.literal(1),
  interview_id: Id,
  type: v.string(),
  difficulty: v.string(),
  started_at: v.nullable(Millis),
  ended_at: v.nullable(Millis),
  total_duration_sec: v.nullable(v.number()),
  events: v.array(LoggedEvent),
});
export type Transcript = v.InferOutput<typeof Transcript>;

/** A transcript as far as it can be read. `unread`: events that are of no kind known today. */
export type ReadTranscript = { transcript: Transcript; unread: number };

/** Reads what was kept, also long ago: an event that nobody knows any more costs what it told, and nothing else. Null: it is no transcript. */
export function readTranscript(kept: unknown): ReadTranscript | null {
  const parsed = v.safeParse(Kept, kept);
  if (!parsed.success) return null;
  const { output } = parsed;
  const events = output.events.flatMap((event) => eventIn(event) ?? []);
  return { transcript: { ...output, events }, unread: output.events.length - events.length };
}

const Kept = v.object({ ...Transcript.entries, events: v.array(v.unknown()) });

function eventIn(event: unknown): LoggedEvent | null {
  if (v.is(Edit, event)) return event as LoggedEvent;
  const parsed = v.safeParse(LoggedEvent, event);
  return parsed.success ? parsed.output : null;
}

/**
 * Two hours of typing are thousands of changes, each of which the room parsed before it kept it. To parse them again would
 * take longer than all the rest; other events may be older than what is known of them today.
 */
const Edit = v.object({
  seq: v.number(),
  event: v.object({
    type: v.literal("code.edited"),
    at: v.number(),
    roundId: v.string(),
    language: v.string(),
    rev: v.number(),
    changes: v.array(v.unknown()),
  }),
});

/** The interview as its transcript tells it; null where it begins with nothing. What does not follow from the rest is left out. */
export function stateTold({ events }: Pick<Transcript, "events">): RoomState | null {
  let state: RoomState | null = null;
  for (const { event } of events) {
    const step = transition(state, event);
    if (step.ok) state = step.state;
  }
  return state;
}

export const transcriptKey = (interviewId: string): string => `transcripts/${interviewId}.json`;

export function transcriptOf(state: RoomState, events: LoggedEvent[]): Transcript {
  return {
    version: 1,
    interview_id: state.interviewId,
    type: state.interviewType,
    difficulty: state.difficulty,
    started_at: state.startedAt,
    ended_at: state.endedAt,
    total_duration_sec:
      state.endedAt === null ? null : Math.round(elapsedAt(state.clock, state.endedAt) / 1000),
    events,
  };
}

/** The transcript for a reader: each question with the talk, hints and runs in order of time, then the code as it stood. */
export function transcriptMarkdown(state: RoomState): string {
  const lines = [`# Interview of ${isoDay(state.startedAt ?? state.createdAt)}`, ""];
  for (const round of state.rounds) {
    lines.push(
      `## Question ${round.number}: ${round.question.title}`,
      "",
      round.question.description.trim(),
      "",
    );
    for (const { key, text } of round.question.options) lines.push(`- **${key}.** ${text}`);
    if (round.question.options.length > 0) lines.push("");
    for (const entry of entriesOf(state, round)) lines.push(entry.text, "");
    lines.push(...answerOf(state, round));
    const text = round.code[round.language].text.trimEnd();
    if (round.language !== "markdown")
      lines.push(`### Code at the end (${round.language})`, "", fence(text, round.language), "");
    else if (text !== "") lines.push("### Notes at the end", "", text, "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The right option and why, where the question closed before the conversation came to it. */
function answerOf(state: RoomState, { id, task }: Round): string[] {
  const wasShown = messagesOf(state, id).some(({ about }) => about && "mcq_correct" in about);
  if (task.kind !== "mcq" || !task.key || wasShown) return [];
  const whys = task.key.explanations.map(({ key, text }) => `- **${key}:** ${text}`);
  return [`### The answer is ${task.key.correct}`, "", ...whys, ""];
}

function entriesOf(state: RoomState, round: Round): { at: number; text: string }[] {
  const start = round.startedAt;
  const talk = messagesOf(state, round.id).map((message) => {
    const who = message.role === "USER" ? "You" : message.type === "HINT" ? "Hint" : "Interviewer";
    return { at: message.at, text: `**${who}** (${offset(message.at - start)})\n\n${message.text}` };
  });
  const runs = runsOf(state, round.id).map((run) => ({
    at: run.at,
    text: `*${describeRun(run)}* (${offset(run.at - start)})`,
  }));
  return [...talk, ...runs].sort((a, b) => a.at - b.at);
}

/** A run in words: "Submitted python: 11 of 14 tests passed". */
function describeRun(run: Run): string {
  const what = run.mode === "SUBMIT" ? `Submitted ${run.language}` : `Ran ${run.language}`;
  if (run.failure) return `${what}: could not be run`;
  if (!run.result) return `${what}: no result yet`;
  if (!run.result.compile.ok) return `${what}: does not compile`;
  if (run.customInput !== null) return `${what} on input of your own`;
  return `${what}: ${run.result.tests_passed} of ${run.result.tests_total} tests passed`;
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const offset = (ms: number) => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
/** A fence longer than any run of backticks inside. */
const fence = (code: string, language: string) => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((match) => match[0].length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${code}\n${marks}`;
};
