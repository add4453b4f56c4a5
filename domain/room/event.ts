import * as v from "valibot";
import { DocumentLanguage } from "../document-language.ts";
import { Correction, Report, RoundEvaluation } from "../feedback.ts";
import { Id, Millis } from "../ids.ts";
import { InterviewConfig } from "../interview.ts";
import { Language } from "../judge/signature.ts";
import { Difficulty, OptionKey, PublicQuestion, QuestionType } from "../question.ts";
import { MAX_DISPUTE_CHARS } from "../remark-length.ts";
import { RunResult, SubmissionMode } from "../submission.ts";
import { CodeChanges } from "./code.ts";
import { Waits } from "./limits.ts";

export const MAX_CHAT_CHARS = 4000;
/** The stages of a question, in order; each kind of question goes through its own (task.ts). The room moves through them; a model may only ask for it. */
export const Phase = v.picklist([
  "agenda",
  // A coding question.
  "clarify",
  "approach",
  "code",
  "test",
  // A design.
  "requirements",
  "estimation",
  "api-data",
  "high-level",
  "deep-dive",
  "operations",
  // A choice between options.
  "choose",
  // A scenario.
  "respond",
  "follow-up",
  "wrap-up",
]);
export type Phase = v.InferOutput<typeof Phase>;

/** Who wrote a turn of the interviewer, and at what cost. */
export const TurnMeta = v.object({
  model: v.string(),
  prompt_version: v.string(),
  tokens_used: v.nullable(v.number()),
  /** The configured model failed and the built-in interviewer carried this turn. */
  failed_over: v.boolean(),
  /** The words name a structure, an algorithm or the place of a bug that the candidate had not named: counted as a nudge. */
  hint_like: v.optional(v.boolean(), false),
  /** From this turn on the built-in interviewer speaks, because the model's budget is used up; said once an interview. */
  budget_reached: v.optional(v.literal(true)),
});
export type TurnMeta = v.InferOutput<typeof TurnMeta>;

/** Logs of before the stage of tests and the follow-up were told apart name both by one word. */
const PhaseTold = v.picklist([...Phase.options, "review"]);
const present = (phase: v.InferOutput<typeof PhaseTold>): Phase => (phase === "review" ? "follow-up" : phase);

/** An act the model asks for; the room decides whether the evidence allows it. */
export const TurnAct = v.variant("act", [
  v.object({ act: v.literal("move_on"), to: v.pipe(PhaseTold, v.transform(present)) }),
  v.object({ act: v.literal("offer_hint") }),
]);
export type TurnAct = v.InferOutput<typeof TurnAct>;

export const EndReason = v.picklist([
  "finished",
  "ended_by_candidate",
  "time_up",
  "given_up",
  "never_started",
  "left",
  "no_question",
]);
export type EndReason = v.InferOutput<typeof EndReason>;

/** Every event carries its own id and the room's time; a turn, run or round takes the id of the event that began it. */
const stamp = { id: Id, at: Millis };
const ToldStage = { index: v.number(), title: v.string(), text: v.string() };

/**
 * Past-tense facts, the only way an interview changes. Everything in an event may be shown to the candidate:
 * no answer key, hidden case or unserved hint ever enters one.
 */
export const RoomEvent = v.variant("type", [
  v.object({
    ...stamp,
    type: v.literal("interview.created"),
    interviewId: Id,
    interviewType: QuestionType,
    difficulty: Difficulty,
    config: InterviewConfig,
    createdAt: Millis,
    waits: v.optional(Waits),
  }),
  v.object({ ...stamp, type: v.literal("interview.started") }),
  /** From here on this device writes; the others follow. */
  v.object({ ...stamp, type: v.literal("writer.changed"), deviceId: v.string() }),
  /** A question was chosen and its round began; `why`: the reason in words. The round's id is the event's. */
  v.object({
    ...stamp,
    type: v.literal("round.opened"),
    number: v.number(),
    question: PublicQuestion,
    why: v.string(),
  }),
  /** No question of the pool is left for the next round. */
  v.object({ ...stamp, type: v.literal("question.exhausted") }),
  v.object({
    ...stamp,
    type: v.literal("message.sent"),
    text: v.pipe(v.string(), v.maxLength(MAX_CHAT_CHARS)),
  }),
  v.object({
    ...stamp,
    type: v.literal("interviewer.replied"),
    turnId: Id,
    text: v.string(),
    meta: TurnMeta,
    acts: v.array(TurnAct),
    /** When the first word was said: what the candidate wrote meanwhile comes after it. */
    spokenAt: v.optional(Millis),
    /** The turn was cut off by what happened next; the words so far are kept. */
    cutShort: v.optional(v.boolean(), false),
  }),
  /** The candidate stopped a turn before its first word. */
  v.object({ ...stamp, type: v.literal("interviewer.stopped"), turnId: Id }),
  /** Neither the model nor the built-in interviewer answered. */
  v.object({ ...stamp, type: v.literal("interviewer.failed"), turnId: Id }),
  v.object({
    ...stamp,
    type: v.literal("code.edited"),
    roundId: Id,
    language: DocumentLanguage,
    /** The document's revision before the change. */
    rev: v.number(),
    changes: CodeChanges,
    deviceId: v.string(),
  }),
  v.object({ ...stamp, type: v.literal("code.language_changed"), language: Language }),
  /** The run's id is the event's; the code is the document as it stands. */
  v.object({
    ...stamp,
    type: v.literal("code.submitted"),
    mode: SubmissionMode,
    customInput: v.nullable(v.string()),
  }),
  v.object({ ...stamp, type: v.literal("run.started"), runId: Id }),
  v.object({ ...stamp, type: v.literal("run.finished"), runId: Id, result: RunResult }),
  /** The runner could not judge it; `message` says why and what to do. */
  v.object({ ...stamp, type: v.literal("run.failed"), runId: Id, code: v.string(), message: v.string() }),
  v.object({ ...stamp, type: v.literal("hint.requested"), index: v.optional(v.number()) }),
  /** `index` = the number of authored hints: the approach itself, shown after the last of them. */
  v.object({
    ...stamp,
    type: v.literal("hint.served"),
    requestId: Id,
    index: v.number(),
    text: v.string(),
    /** Nothing is written down for it, and the text says so. */
    missing: v.optional(v.literal(true)),
  }),
  /** The candidate wants the code as it stands to be looked at. */
  v.object({ ...stamp, type: v.literal("review.requested") }),
  /** Nothing was typed, said or run for a while; `step`: which of the ever gentler nudges is due, from 1. */
  v.object({ ...stamp, type: v.literal("silence.noticed"), step: v.number() }),
  /** The candidate commits to an option of an MCQ; without reasons they are asked for them. */
  v.object({
    ...stamp,
    type: v.literal("mcq.answered"),
    key: OptionKey,
    reasoning: v.nullable(v.pipe(v.string(), v.maxLength(MAX_CHAT_CHARS))),
  }),
  /** The right option, after the answer and its reasons. */
  v.object({
    ...stamp,
    type: v.literal("mcq.revealed"),
    requestId: Id,
    correct: OptionKey,
    explanations: v.array(v.object({ key: OptionKey, text: v.string() })),
  }),
  /** The right option could not be fetched or is not written down; `message` says so to the candidate. */
  v.object({ ...stamp, type: v.literal("mcq.reveal_failed"), requestId: Id, message: v.string() }),
  /** What the candidate does in a scenario. */
  v.object({
    ...stamp,
    type: v.literal("scenario.acted"),
    text: v.pipe(v.string(), v.maxLength(MAX_CHAT_CHARS)),
  }),
  /** What the candidate's words of that message brought to light: a stage of the scenario, a turn in the design, or nothing. */
  v.object({
    ...stamp,
    type: v.literal("facts.looked_up"),
    messageId: Id,
    stage: v.nullable(v.object(ToldStage)),
    /** Further stages that the same words asked for; each is told in a message of this id. */
    more: v.optional(v.array(v.object({ id: Id, ...ToldStage }))),
    twist: v.nullable(v.string()),
  }),
  /** What that message brings to light could not be looked up; `message` says so to the candidate. */
  v.object({ ...stamp, type: v.literal("facts.failed"), messageId: Id, message: v.string() }),
  /** The time meant for this question is over; the candidate may still finish their thought. */
  v.object({ ...stamp, type: v.literal("round.time_up"), roundId: Id }),
  v.object({ ...stamp, type: v.literal("round.finished") }),
  v.object({ ...stamp, type: v.literal("round.skipped") }),
  v.object({ ...stamp, type: v.literal("interview.paused") }),
  v.object({ ...stamp, type: v.literal("interview.resumed") }),
  /** No device was connected for a while; the clock stands until one returns. `since`: from when on, where that was noticed late. */
  v.object({ ...stamp, type: v.literal("interview.interrupted"), since: v.optional(Millis) }),
  v.object({ ...stamp, type: v.literal("interview.returned") }),
  v.object({ ...stamp, type: v.literal("time.warned"), minutes: v.number() }),
  v.object({ ...stamp, type: v.literal("interview.ended"), reason: EndReason }),
  /** The round was graded. The grade itself stays in the room until the end: no verdict is given during the session. */
  v.object({ ...stamp, type: v.literal("round.evaluated"), roundId: Id }),
  v.object({ ...stamp, type: v.literal("transcript.saved"), key: v.string() }),
  v.object({ ...stamp, type: v.literal("feedback.ready"), report: Report }),
  /** A step of the report failed after retries; it stays retryable. */
  v.object({
    ...stamp,
    type: v.literal("feedback.failed"),
    step: v.picklist(["round", "report"]),
    message: v.string(),
  }),
  v.object({ ...stamp, type: v.literal("feedback.retried") }),
  /** The candidate disputes the grade of a round: it is graded once more, blind, and both grades are kept. */
  v.object({
    ...stamp,
    type: v.literal("round.disputed"),
    roundId: Id,
    reason: v.pipe(v.string(), v.maxLength(MAX_DISPUTE_CHARS)),
  }),
  v.object({
    ...stamp,
    type: v.literal("round.regraded"),
    roundId: Id,
    reason: v.string(),
    evaluation: RoundEvaluation,
  }),
  /** The question was mended after the interview: what the round is worth by its later version. */
  v.object({ ...stamp, type: v.literal("round.corrected"), ...v.omit(Correction, ["at"]).entries }),
]);
export type RoomEvent = v.InferOutput<typeof RoomEvent>;
export type EventType = RoomEvent["type"];
export type EventOf<T extends EventType> = Extract<RoomEvent, { type: T }>;
