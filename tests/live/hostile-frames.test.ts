import { reset, runInDurableObject } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { MAX_FRAME_CHARS } from "../../domain/room/protocol.ts";
import { junk, spoiled } from "../security/junk.ts";
import { framesAt } from "./frames.ts";
import { started, type Tab, type TestRoom } from "./room-client.ts";

afterEach(() => reset());

const SEED = 20261123;
const FRAMES = 240;
/** The room counts frames by stretches of ten seconds and refuses what no person can send. */
const PER_STRETCH = 60;

/** What ends or stops the interview is left out: spoiled in a place that does not matter it would do so. */
const FORMS = framesAt([]).filter(({ type }) => !/^(end|pause|round\.\w+)$/.test(type));

const deep = (depth: number) => `{"type":${"[".repeat(depth)}${"]".repeat(depth)}}`;

/** Frames that no page sends: junk, ones that are spoiled in one place, and ones that are too large or too deep. */
const hostile = (room: TestRoom): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: spoiled(FORMS).map((frame) => JSON.stringify(frame)) },
    { weight: 2, arbitrary: junk.map((value) => JSON.stringify(value) ?? "") },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    fc.constantFrom(
      "",
      "null",
      "[]",
      deep(20_000),
      "x".repeat(MAX_FRAME_CHARS + 1),
      `{"type":"hello","type":"chat","__proto__":{"id":"${room.id}"}}`,
      `{"type":"event","seq":1,"event":{"type":"interview.ended"}}`,
    ),
  );

const state = (room: TestRoom) =>
  runInDurableObject(room.stub, (instance) => JSON.stringify(instance.events()));

/** Waits until all that was sent on the tab before was looked at. False: the room has closed it. */
async function looked(tab: Tab): Promise<boolean> {
  const [id, from] = [crypto.randomUUID(), tab.received.length];
  tab.raw(JSON.stringify({ type: "stop", id, turnId: crypto.randomUUID() }));
  const answered = () => tab.received.slice(from).some((answer) => "id" in answer && answer.id === id);
  await expect.poll(() => tab.isClosed || answered(), { interval: 2, timeout: 5000 }).toBe(true);
  return !tab.isClosed;
}

async function device(room: TestRoom): Promise<Tab> {
  const tab = await room.tab();
  tab.hello(0, { deviceId: "device-three" });
  await tab.welcome();
  return tab;
}

it(`${FRAMES} hostile frames change nothing that is not acknowledged, and nobody else notices (seed ${SEED})`, async () => {
  const { room, tab: calm } = await started({ time_limit_min: 180 });
  let sent = 0;
  let tab = await device(room);
  await fc.assert(
    fc.asyncProperty(hostile(room), async (frame) => {
      if (++sent % PER_STRETCH === 0) {
        await room.advance(11_000);
        calm.hello(1);
      }
      const before = await state(room);
      const from = tab.received.length;
      tab.raw(frame);
      const stays = await looked(tab);
      const acked = tab.received.slice(from).some((answer) => answer.type === "ack");
      if (!acked) expect(await state(room)).toBe(before);
      // A hello of another version is the one frame that closes its own socket.
      if (!stays) tab = await device(room);
    }),
    { seed: SEED, numRuns: FRAMES, endOnFailure: true },
  );
  expect(await calm.send({ type: "chat", text: "I noticed nothing." })).toMatchObject({ type: "ack" });
}, 60_000);

it("a binary frame is refused in words, and the socket stays", async () => {
  const { room, tab } = await started();
  const before = await state(room);
  tab.raw(new Uint8Array([0x7b, 0x7d, 0xff, 0x00]));
  expect(await tab.until((answer) => answer.type === "error")).toMatchObject({ code: "binary_frame" });
  await looked(tab);
  expect(await state(room)).toBe(before);
});
