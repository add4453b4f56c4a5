import * as v from "valibot";
import { DocumentLanguage } from "../document-language.ts";
import { Id, Millis } from "../ids.ts";
import { Language } from "../judge/signature.ts";
import { OptionKey } from "../question.ts";
import { MAX_CUSTOM_INPUT_BYTES } from "../submission.ts";
import { CodeChanges } from "./code.ts";
import { MAX_CHAT_CHARS } from "./event.ts";
import { LoggedEvent } from "./log.ts";
import type { RoomState } from "./state.ts";

export const PROTOCOL_VERSION = 6;
/** Characters of one client frame; larger ones are refused. */
export const MAX_FRAME_CHARS = 256 * 1024;
export const PING = "ping";
export const PONG = "pong";
export const PING_INTERVAL_MS = 15_000;

const DeviceId = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
/** What a device looks like to its owner. */
export const DeviceForm = v.picklist(["computer", "phone"]);
export type DeviceForm = v.InferOutput<typeof DeviceForm>;
/** A connected device. */
export const Device = v.object({ deviceId: DeviceId, form: DeviceForm });
export type Device = v.InferOutput<typeof Device>;
const Words = v.pipe(v.string(), v.trim(), v.maxLength(MAX_CHAT_CHARS));
const Seq = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What a browser may send. Every command has an id of the client's own making. One that was committed is acknowledged, and
 * never done again, however often it comes. A refusal changes nothing and is not remembered: a copy that comes after it
 * is decided anew. So a client sends a command again only while it has heard no answer, or one that does not decide it
 * (`rate_limited`; `paused` and `not_writer` for an edit, which its document keeps); and of a device the room hears only
 * the socket of its last hello. What a page was told to be refused is therefore never done later.
 */
export const ClientMessage = v.variant("type", [
  /** First frame of a socket: which events the device already holds. */
  v.strictObject({
    type: v.literal("hello"),
    protocol: v.number(),
    deviceId: DeviceId,
    form: v.optional(DeviceForm, "computer"),
    afterSeq: Seq,
  }),
  /** What stands in the composer and was not sent: the writer's is carried over to the candidate's next device. */
  v.strictObject({ type: v.literal("draft"), text: v.pipe(v.string(), v.maxLength(MAX_CHAT_CHARS)) }),
  /** From here on this device writes; the others follow. */
  v.strictObject({ type: v.literal("takeover"), id: Id }),
  /** The interviewer falls silent; what was said so far is kept. */
  v.strictObject({ type: v.literal("stop"), id: Id, turnId: Id }),
  /** The candidate is ready: the first round opens and the clock runs. */
  v.strictObject({ type: v.literal("start"), id: Id }),
  v.strictObject({
    type: v.literal("chat"),
    id: Id,
    text: v.pipe(Words, v.minLength(1)),
  }),
  /** A change set against revision `baseRev`; refused as `stale_revision` when the room is ahead. */
  v.strictObject({
    type: v.literal("code.edit"),
    id: Id,
    roundId: Id,
    language: DocumentLanguage,
    baseRev: Seq,
    changes: CodeChanges,
  }),
  v.strictObject({ type: v.literal("code.language"), id: Id, language: Language }),
  /** Runs the samples, or `customInput` in the place of them. */
  v.strictObject({
    type: v.literal("run"),
    id: Id,
    customInput: v.optional(v.nullable(v.pipe(v.string(), v.maxBytes(MAX_CUSTOM_INPUT_BYTES))), null),
  }),
  v.strictObject({ type: v.literal("submit"), id: Id }),
  /** `index`: which hint is meant, counted from 0, so that one that is asked for twice is given once. */
  v.strictObject({ type: v.literal("hint"), id: Id, index: v.optional(Seq) }),
  /** The interviewer looks at the code as it stands. */
  v.strictObject({ type: v.literal("review"), id: Id }),
  /** Commits to an option; it cannot be changed afterwards. Without an explanation the interviewer asks for one. */
  v.strictObject({
    type: v.literal("answer.mcq"),
    id: Id,
    key: OptionKey,
    explanation: v.optional(Words, ""),
  }),
  /** What the candidate does next in a scenario. */
  v.strictObject({ type: v.literal("answer.scenario"), id: Id, text: v.pipe(Words, v.minLength(1)) }),
  v.strictObject({ type: v.literal("round.finish"), id: Id }),
  v.strictObject({ type: v.literal("round.skip"), id: Id }),
  v.strictObject({ type: v.literal("pause"), id: Id }),
  v.strictObject({ type: v.literal("resume"), id: Id }),
  v.strictObject({ type: v.literal("end"), id: Id, giveUp: v.optional(v.boolean(), false) }),
]);
export type ClientMessage = v.InferOutput<typeof ClientMessage>;
/** What is acknowledged or refused by its id. */
export type ClientCommand = Extract<ClientMessage, { id: string }>;

export const RefusalCode = v.picklist([
  "not_started",
  "already_started",
  "not_writer",
  "interview_over",
  "paused",
  "not_paused",
  "no_open_round",
  "stale_revision",
  "too_large",
  "run_in_progress",
  "nothing_to_run",
  "hint_pending",
  "no_more_hints",
  "wrong_format",
  "already_answered",
  "bad_input",
  "rate_limited",
  "limit_reached",
  "stale",
]);
export type RefusalCode = v.InferOutput<typeof RefusalCode>;

/** What a browser receives. */
export const ServerMessage = v.variant("type", [
  /** Answer to hello: the events after `afterSeq`, or the whole state where that is shorter; and the half-spoken turn. */
  v.object({
    type: v.literal("welcome"),
    protocol: v.number(),
    seq: Seq,
    serverNow: Millis,
    snapshot: v.nullable(v.custom<RoomState>((input) => typeof input === "object" && input !== null)),
    events: v.array(LoggedEvent),
    turn: v.nullable(v.object({ turnId: Id, text: v.string() })),
    /** What the candidate last had in a composer, and on which device. */
    draft: v.nullable(v.object({ deviceId: v.string(), text: v.string() })),
  }),
  v.object({ type: v.literal("event"), ...LoggedEvent.entries }),
  /** Words of the turn under way, from `offset` on. Offset 0 replaces what was there: the turn was restarted. */
  v.object({ type: v.literal("delta"), turnId: Id, offset: v.number(), text: v.string() }),
  /** `queued`: others come first. `retrying`: the runner was lost or too busy, and is asked again. */
  v.object({
    type: v.literal("run.progress"),
    runId: Id,
    stage: v.picklist(["queued", "retrying", "judging"]),
    done: v.number(),
    total: v.number(),
  }),
  /** Which devices are connected now; which of them writes is part of the state. */
  v.object({ type: v.literal("presence"), devices: v.array(Device) }),
  /** Another device's composer. */
  v.object({ type: v.literal("draft"), deviceId: v.string(), text: v.string() }),
  /** The command with this id was committed (or had been before). */
  v.object({ type: v.literal("ack"), id: Id }),
  v.object({ type: v.literal("refused"), id: Id, code: RefusalCode, message: v.string() }),
  v.object({ type: v.literal("error"), code: v.string(), message: v.string() }),
]);
export type ServerMessage = v.InferOutput<typeof ServerMessage>;
