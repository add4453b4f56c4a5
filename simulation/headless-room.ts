import type { InterviewerBrief } from "../ai/brief.ts";
import type { InterviewerReply } from "../ai/interviewer.ts";
import type { Models } from "../ai/models.ts";
import type { CandidateLevel } from "../domain/design-question.ts";
import type { Report } from "../domain/feedback.ts";
import type { Millis } from "../domain/ids.ts";
import { seeded } from "../domain/judge/random.ts";
import type { EventDraft } from "../domain/room/command.ts";
import { nextDeadline } from "../domain/room/deadline.ts";
import type { Effect } from "../domain/room/effect.ts";
import type { RoomEvent } from "../domain/room/event.ts";
import { DEFAULT_LIMITS } from "../domain/room/limits.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import { messagesOf, runsOf } from "../domain/room/round.ts";
import { isOver, openRound, type RoomState } from "../domain/room/state.ts";
import type { Transcript } from "../domain/room/transcript.ts";
import { transition } from "../domain/room/transition.ts";
import type { RunnerClient } from "../runner/client.ts";
import type { Candidate, View } from "./candidate.ts";
import { performing } from "./effects.ts";
import { draftsOf, type TimedDraft } from "./moves.ts";
import type { SimulatedQuestion } from "./question.ts";
import { hashOf, seededId } from "./seeded-id.ts";

export type Setup = {
  /** One for each round, in order. */
  questions: SimulatedQuestion[];
  /** What the candidate knows of them, where that is not what the server holds. */
  known?: SimulatedQuestion[];
  models: Models;
  judge: RunnerClient["judge"];
  candidate: Candidate;
  seed: number;
  minutes: number;
  /** System design: what the candidate is held to; left out: what the difficulty suggests. */
  level?: CandidateLevel;
};

/** A turn of the interviewer, with what it was written from. */
export type SpokenTurn = { turnId: string; brief: InterviewerBrief; reply: InterviewerReply; at: Millis };

/** A whole interview: what the room logged and told, and what happened around it. */
export type Played = {
  candidate: string;
  questions: SimulatedQuestion[];
  events: LoggedEvent[];
  state: RoomState;
  turns: SpokenTurn[];
  /** When the candidate was typing a message. */
  typing: { from: Millis; to: Millis }[];
  transcript: Transcript | null;
  report: Report | null;
};

const START: Millis = Date.UTC(2026, 0, 5, 9, 0, 0);
/** More than any interview of a simulated candidate takes; a loop without end stops here. */
const MAX_EVENTS = 4000;
const DEVICE = "simulated-device";

/** Plays an interview without sockets, in virtual time: the room's own transition, effects done at once, deadlines honoured. */
export async function playInterview(setup: Setup): Promise<Played> {
  const { candidate, seed } = setup;
  const name = `${candidate.name} ${seed} ${setup.questions.map((one) => one.full.public.slug).join(" ")}`;
  const events: LoggedEvent[] = [];
  const typing: Played["typing"] = [];
  let state: RoomState | null = null;
  let now = START;
  let coming: TimedDraft[] = [];
  /** When a message was last being typed: that is no silence, before it is sent either. */
  let typedAt: Millis | null = null;
  const perform = performing(setup, { state: () => current(), events: () => events, now: () => now });

  await commit({
    type: "interview.created",
    interviewId: seededId(name, 0),
    interviewType: setup.questions[0]?.full.public.type ?? "DSA",
    difficulty: setup.questions[0]?.full.public.difficulty ?? "EASY",
    createdAt: START,
    config: {
      topics: [],
      num_questions: setup.questions.length,
      time_limit_min: setup.minutes,
      adaptive: false,
      target_company: null,
      language: candidate.language,
      time_zone: "UTC",
      ...(setup.level && { level: setup.level }),
    },
  });
  await commit({ type: "writer.changed", deviceId: DEVICE });
  await commit({ type: "interview.started" });
  while (coming.length > 0 || !isOver(current())) {
    if (events.length > MAX_EVENTS) throw new Error(`the interview of ${name} does not end`);
    await step();
  }
  const over = current();
  return {
    candidate: candidate.name,
    questions: setup.questions,
    events,
    state: over,
    turns: perform.turns,
    typing,
    transcript: perform.transcript(),
    report: over.report.report,
  };

  /** What comes next: a result that is on its way, a deadline, or what the candidate does while nothing is. */
  async function step(): Promise<void> {
    coming.sort((a, b) => a.at - b.at);
    const [first] = coming;
    const view = first ? null : viewOf(current());
    const move = view && candidate.next(view);
    const begins = first?.at ?? (move ? now + move.thinkMs : Number.POSITIVE_INFINITY);
    const ends = begins + (move?.typeMs ?? 0);
    const deadline = deadlineBefore(begins, ends);
    if (deadline) {
      now = Math.max(now, deadline.at);
      await commit(deadline.event);
    } else if (first) {
      coming = coming.slice(1);
      now = Math.max(now, first.at);
      await commit(first.draft);
    } else if (move && view) {
      if (move.typeMs) {
        typing.push({ from: begins, to: ends });
        typedAt = ends;
      }
      now = ends;
      // Waiting sends nothing: the candidate is asked again after it.
      for (const act of draftsOf(move, view.round, DEVICE)) coming.push({ ...act, at: now + act.at });
    } else throw new Error(`nothing is due in the interview of ${name}`);
  }

  /** What time itself does before a move ends; while a message is being typed there is no silence. */
  function deadlineBefore(begins: Millis, ends: Millis) {
    const due = nextDeadline(current(), null, DEFAULT_LIMITS, typedAt);
    if (due && due.at <= begins) return due;
    const typed = ends > begins ? nextDeadline(current(), null, DEFAULT_LIMITS, ends) : due;
    return typed && typed.at <= ends ? typed : null;
  }

  async function commit(draft: EventDraft): Promise<void> {
    const event = { ...draft, id: seededId(name, events.length + 1), at: now } as RoomEvent;
    const after = transition(state, event);
    // A result that came too late is dropped, as the room drops it; whatever a candidate tries may be refused.
    if (!after.ok) return;
    state = after.state;
    events.push({ seq: events.length + 1, event });
    for (const effect of after.effects) await settle(effect);
  }

  async function settle(effect: Effect): Promise<void> {
    for (const { afterMs, draft } of await perform(effect)) coming.push({ at: now + afterMs, draft });
  }

  function current(): RoomState {
    if (!state) throw new Error("the interview does not exist yet");
    return state;
  }

  function viewOf(seen: RoomState): View | null {
    const round = openRound(seen);
    if (!round) return null;
    const { slug } = round.question;
    const knows = (setup.known ?? setup.questions).find((one) => one.full.public.slug === slug);
    if (!knows) throw new Error(`nobody knows ${slug}`);
    return {
      state: seen,
      round,
      messages: messagesOf(seen, round.id),
      runs: runsOf(seen, round.id),
      now,
      knows,
      chance: (key) => seeded(hashOf(`${name} ${slug} ${key}`)),
    };
  }
}
