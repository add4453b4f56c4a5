import type { Models } from "../../ai/models.ts";
import type { Note } from "../../domain/operate/measured.ts";
import type { FullQuestion } from "../../domain/question.ts";
import type { EventDraft } from "../../domain/room/command.ts";
import type { Effect } from "../../domain/room/effect.ts";
import type { RoomLimits } from "../../domain/room/limits.ts";
import type { LoggedEvent } from "../../domain/room/log.ts";
import type { ServerMessage } from "../../domain/room/protocol.ts";
import type { RoomState } from "../../domain/room/state.ts";
import type { Db } from "../../drizzle/client.ts";
import type { RunnerClient } from "../../runner/client.ts";
import type { Evaluations } from "../evaluations.ts";
import type { Owner } from "../owner.ts";
import type { QuestionShelf } from "../question-shelf.ts";
import type { Speaker } from "../speaker.ts";
import type { UserBudget } from "../user-budget.ts";

/** What an effect may use. The room gives itself; tests give what they need. */
export interface EffectDeps {
  db: Db;
  questions: QuestionShelf;
  files: R2Bucket;
  models: Models;
  runner: RunnerClient;
  now(): number;
  owner: Owner;
  limits: RoomLimits;
  userBudget: UserBudget;
  state(): RoomState;
  events(): LoggedEvent[];
  evaluations: Evaluations;
  speaker(turnId: string): Speaker;
  broadcast(message: ServerMessage): void;
  /** The request that the effect goes back to. */
  requestId: string;
  note(note: Note): void;
  /** Commits something on the way; the last word of an effect is what it returns. */
  commit(draft: EventDraft): void;
}

export type EffectOf<D extends Effect["do"]> = Extract<Effect, { do: D }>;

/** The question of a round, with what only the server may know. */
export async function questionOf(roundId: string, deps: EffectDeps): Promise<FullQuestion | null> {
  const round = deps.state().rounds.find((candidate) => candidate.id === roundId);
  return round ? deps.questions.question(round.question.id) : null;
}
