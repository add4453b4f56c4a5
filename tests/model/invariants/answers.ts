import type { RoomState } from "../../../domain/room/state.ts";
import { RIGHT } from "../outside/question-bank.ts";
import type { Seen } from "../watch.ts";
import type { World } from "../world.ts";
import { must, mustEqual } from "./must.ts";

/** What the candidate may not know yet is in no frame, and is not told to the interviewer. */
export function secretsAreKept({ watch }: World): void {
  for (const { mark, in: where } of watch.secrets.splice(0))
    must("nothing leaves the room before its time", watch.design.knows(mark), { mark, where });
}

/** An answer is kept as it was sent. */
export function answersAreKept({ watch }: World, { event, commandId }: Seen): void {
  const { command } = watch.commands.get(commandId ?? "") ?? {};
  if (command?.type === "answer.mcq") {
    const isIt = event.type === "mcq.answered" && event.key === command.key;
    must("a choice is kept as it was sent", isIt && (event.reasoning ?? "") === command.explanation, event);
  }
  if (command?.type === "answer.scenario")
    must("a deed is kept as it was sent", event.type === "scenario.acted" && event.text === command.text);
}

/** Nothing is answered while it is being looked up what it brings to light; then it is. */
export function answersFollowFacts(_: World, { event, before, after }: Seen): void {
  const round = after.rounds.find(({ status }) => status === "IN_PROGRESS");
  const cause = after.turn?.id === before?.turn?.id ? null : after.turn?.cause;
  if (round && cause && "messageId" in cause) {
    const key = round.task.kind === "mcq" ? round.task.revealRequest : null;
    const isOut = round.awaiting.includes(cause.messageId) || key === cause.messageId;
    must("an answer waits for the facts", !isOut, { event, cause });
  }
  if (!ANSWERED.has(event.type)) return;
  const isAnswered = after.turn !== null || after.queuedTurns.length > 0 || after.status === "COMPLETED";
  must("what came to light is spoken of", isAnswered, event);
}
const ANSWERED: ReadonlySet<string> = new Set(["facts.looked_up", "mcq.revealed", "round.time_up"]);

/** Nothing is looked up any more, and no key is on its way. */
export function nothingIsAwaited(_: World, { rounds }: RoomState): void {
  for (const { awaiting, task } of rounds) {
    must("every message is looked up in the end", awaiting.length === 0, awaiting);
    must("a key that was asked for comes", task.kind !== "mcq" || task.revealRequest === null, task);
  }
}

/** The last word on a question that is open is never the candidate's. */
export function everyWordIsAnswered({ watch }: World, { status }: RoomState): void {
  if (status === "PAUSED") return;
  const last = watch.log.findLastIndex(({ event, after }) => WORDS.has(event.type) && after.endedAt === null);
  const isAnswered = last < 0 || watch.log.slice(last + 1).some(({ event }) => ANSWERS.has(event.type));
  must("every word is answered in the end", isAnswered, watch.log[last]?.event);
}
const WORDS: ReadonlySet<string> = new Set([
  "message.sent",
  "mcq.answered",
  "scenario.acted",
  "facts.looked_up",
  "mcq.revealed",
  "round.time_up",
]);
const ANSWERS: ReadonlySet<string> = new Set([
  "interviewer.replied",
  "interviewer.failed",
  "interviewer.stopped",
  "mcq.reveal_failed",
  "facts.failed",
  "round.finished",
  "round.skipped",
  "question.exhausted",
  "interview.ended",
]);

/** Each answer and each deed once, with its reasons and, once the key was shown or the round graded, its verdict. */
export function postgresHasTheAnswers({ postgres, watch }: World, { rounds }: RoomState): void {
  const rows = [...postgres.responses.values()].map(({ created_at: _, evaluation, ...row }) => {
    return { ...row, graded: evaluation !== undefined };
  });
  const expected = watch.design.responses.map((row) => {
    const graded = rounds.some(({ id, evaluated }) => id === row.round_id && evaluated);
    // Whoever grades knows the key.
    const verdict = row.user_answer === null || !graded ? row.is_correct : row.user_answer === RIGHT;
    return { ...row, is_correct: verdict, graded };
  });
  // What was refused at first comes last, and is read by its date.
  const order = (row: { id: string }) => expected.findIndex(({ id }) => id === row.id);
  if (postgres.hasRefused) rows.sort((a, b) => order(a) - order(b));
  mustEqual("every answer is in Postgres once, in order", rows, expected);
  for (const { id, created_at } of postgres.responses.values()) {
    const said = watch.log.find(({ event }) => event.id === id);
    must("an answer is dated by when it was given", said?.event.at === created_at, { id });
  }
}
