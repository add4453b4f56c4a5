import { expect } from "vitest";
import { NOTHING_TOLD, replay } from "../../../domain/room/log.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import type { Db } from "../../../drizzle/client.ts";
import type { Device } from "./device.ts";
import type { Room } from "./room.ts";
import { rowsOf } from "./rows.ts";

/** Expects that nothing is missing, doubled or out of order in an interview that is over and whose outbox is empty. */
export async function expectNothingLost(room: Room, db: Db): Promise<RoomState> {
  const events = await room.events();
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const told = replay(NOTHING_TOLD, events);
  if (!told.ok || !told.state) throw new Error(`the log does not replay: ${JSON.stringify(told)}`);
  const { state } = told;

  const fresh = await room.device().online();
  expect(fresh.state).toEqual(state);
  for (const device of room.devices) {
    expect(device.outOfStep).toBe(0);
    expect(device.state).toEqual(state);
    device.offline();
  }
  expectCommandsOnce(room.devices, await room.probe<string[]>("commandIds"));
  for (const run of state.runs) {
    const results = events.filter(
      ({ event }) => (event.type === "run.finished" || event.type === "run.failed") && event.runId === run.id,
    );
    expect(results).toHaveLength(1);
  }
  await expectRows(room, state, db);
  return state;
}

/** Acknowledged means committed once, and refused means not committed; what a device said stands in its order. */
function expectCommandsOnce(devices: readonly Device[], committed: string[]): void {
  expect(new Set(committed).size).toBe(committed.length);
  const acknowledged = devices.flatMap((device) => device.given.filter(({ id }) => acked(device, id)));
  expect(committed.toSorted()).toEqual(acknowledged.map(({ id }) => id).toSorted());
  // A refusal that the kill swallowed is asked for again, and then may be granted behind what came after it.
  if (devices.some((device) => device.given.some(({ type }) => type === "pause"))) return;
  for (const device of devices) {
    const said = device.given.filter(({ type, id }) => type === "chat" && acked(device, id));
    const ids = said.map(({ id }) => id);
    expect(committed.filter((id) => ids.includes(id))).toEqual(ids);
  }
}

const acked = (device: Device, id: string) => device.answers.get(id)?.type === "ack";

async function expectRows(room: Room, state: RoomState, db: Db): Promise<void> {
  const rows = await rowsOf(db, room.id);
  expect(rows.interview).toMatchObject({ status: state.status, ended_at: new Date(state.endedAt!) });
  expect(
    rows.rounds.map(({ id, status, hints_used, duration_sec }) => ({ id, status, hints_used, duration_sec })),
  ).toEqual(
    state.rounds.map(({ id, status, hints, durationSec }) => ({
      id,
      status,
      hints_used: hints.length,
      duration_sec: durationSec,
    })),
  );
  expect(
    rows.messages.map(({ id, role, content, created_at }) => ({ id, role, content, at: +created_at })),
  ).toEqual(inOrder(state.messages).map(({ id, role, text, at }) => ({ id, role, content: text, at })));
  expect(rows.runs.map(({ id, code, tests_passed }) => ({ id, code, tests_passed }))).toEqual(
    inOrder(state.runs).map(({ id, code, result }) => ({
      id,
      code,
      tests_passed: result?.tests_passed ?? null,
    })),
  );
  expect(
    rows.answers.map(({ id, user_answer, user_explanation }) => ({ id, user_answer, user_explanation })),
  ).toEqual(answersOf(state));
  expectVerdicts(rows.answers, state);
  const isReported = state.status === "COMPLETED";
  expect(rows.feedback).toHaveLength(isReported ? 1 : 0);
  expect(state.report.status).toBe(isReported ? "ready" : "none");
  expect((await room.transcript()) !== null).toBe(isReported);
}

type Answer = { id: string; user_answer: string | null; user_explanation: string | null };

/** What was chosen and done, by the state. */
const answersOf = ({ rounds }: RoomState): Answer[] =>
  rounds.flatMap(({ task }): Answer[] => {
    if (task.kind === "scenario")
      return task.actions.map(({ id, text }) => ({ id, user_answer: null, user_explanation: text }));
    if (task.kind !== "mcq" || !task.answer) return [];
    const { id, key, reasoning } = task.answer;
    return [{ id, user_answer: key, user_explanation: reasoning }];
  });

/** A choice whose key was shown has its verdict; nothing is asked for that will not come. */
function expectVerdicts(rows: { id: string; is_correct: boolean | null }[], { rounds }: RoomState): void {
  for (const { task, awaiting } of rounds) {
    expect(awaiting).toEqual([]);
    if (task.kind !== "mcq") continue;
    expect(task.revealRequest).toBeNull();
    const row = rows.find(({ id }) => id === task.answer?.id);
    // After the end the key of a choice that nobody made is known too; there is no row that it could judge.
    if (task.key && task.answer) expect(row?.is_correct).toBe(task.answer.key === task.key.correct);
  }
}

const inOrder = <T extends { at: number; id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
