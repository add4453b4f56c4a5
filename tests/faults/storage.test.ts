import { afterEach, expect, test } from "vitest";
import { NOTHING_TOLD, replay } from "../../domain/room/log.ts";
import { PROTOCOL_VERSION, type ServerMessage } from "../../domain/room/protocol.ts";
import { openRound } from "../../domain/room/state.ts";
import { MAX_CODE_BYTES } from "../../domain/submission.ts";
import { eventually } from "./harness/eventually.ts";
import { theWorld } from "./harness/world.ts";

/** What one socket may send before it counts as a flood. */
const FRAMES = 140;

const world = await theWorld();
afterEach(() => world.calm());

test("a room with thousands of events, code at its limit and many runs of it wakes after a kill with all of it", async () => {
  const { room, device } = await world.interview({ num_questions: 1 });
  const { id: roundId, code } = openRound(device.state!)!;
  const big = (revision: number) => `// ${revision}\n`.padEnd(MAX_CODE_BYTES - 10, "x");
  let rev = 0;
  let length = code.javascript.text.length;
  for (let turn = 0; turn < 20; turn++) {
    const socket = await room.socket();
    let acknowledged = 0;
    socket.addEventListener("message", ({ data }) => {
      if ((JSON.parse(String(data)) as ServerMessage).type === "ack") acknowledged += 1;
    });
    const deviceId = device.deviceId;
    socket.send(JSON.stringify({ type: "hello", protocol: PROTOCOL_VERSION, deviceId, afterSeq: 1 }));
    for (let frame = 0; frame < FRAMES; frame++) {
      const text = frame === 0 ? big(rev) : "y";
      const changes = frame === 0 ? [[length, ...text.split("\n")]] : [[1, text], length - 1];
      const edit = { type: "code.edit", roundId, language: "javascript", baseRev: rev, changes };
      socket.send(JSON.stringify({ ...edit, id: crypto.randomUUID() }));
      rev += 1;
      length += frame === 0 ? text.length - length : 0;
    }
    await eventually(() => acknowledged === FRAMES, "an acknowledgement of every edit");
    socket.close();
    const from = device.received.length;
    await device.ask({ type: "run", customInput: null });
    await device.event("run.finished", from);
  }
  await room.drained();
  expect(await room.probe<number>("bytes")).toBeGreaterThan(2 * 1024 * 1024);

  await world.server.restart();
  const fresh = await room.device().online();
  expect(fresh.state?.rounds[0]?.code.javascript.rev).toBe(rev);
  expect(fresh.state?.runs).toHaveLength(20);
  const told = replay(NOTHING_TOLD, await room.events());
  expect(told.ok && told.seq).toBeGreaterThan(20 * FRAMES);
  expect(told.ok && told.state).toEqual(fresh.state);

  device.reconnect();
  await device.ask({ type: "takeover" });
  await device.ask({ type: "round.finish" });
  await device.event("feedback.ready");
  expect((await room.transcript())?.events.length).toBeGreaterThan(20 * FRAMES);
});
