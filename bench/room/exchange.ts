import { MAX_MESSAGES } from "../../domain/room/limits.ts";
import type { Figure } from "../figure.ts";
import { p50, p99, table } from "../statistics.ts";
import { threeOf, told } from "./figures.ts";
import type { Stage } from "./stage.ts";
import { begin, command, hello, isAck, isEvent, isWelcome, Wire } from "./wire.ts";

const ROOMS = 3;
/** A room takes no more messages than this, both sides together. */
const CHATS = 110;
/** Nobody writes before the last reply is over; what the room does after it is not to be measured. */
const PAUSE_MS = 40;
const THROUGHPUT_ROOMS = 3;
/** One socket that sent them all would be a flood. */
const SENDERS = 5;
const EACH = Math.floor((MAX_MESSAGES - 20) / SENDERS);

/** Echo and acknowledged chat, each beside its floor, in turn, so that all meet the same machine; and how many there can be in a second. */
export async function benchExchange(stage: Stage): Promise<Figure[]> {
  return [...(await benchRoundTrips(stage, "disk")), ...(await benchThroughput(stage))];
}

/** `where`: what the rooms are kept on. */
export async function benchRoundTrips(stage: Stage, where: "disk" | "memory"): Promise<Figure[]> {
  const times = {
    floorEcho: [] as number[],
    ping: [] as number[],
    floorRow: [] as number[],
    chat: [] as number[],
  };
  for (let number = 0; number < ROOMS; number++) await measure(stage, number, times);
  console.log(
    `\nround trips, rooms ${where === "disk" ? "on disk" : "in memory"}, ms; a chat's: from send to ack, two devices in the room; the model answers each at once with four words, before the next one is sent\n${table(
      [
        ["", "p50", "p95", "p99", "samples"],
        ["floor: echo of a hibernating socket", ...threeOf(times.floorEcho)],
        ["room: ping to pong", ...threeOf(times.ping)],
        ["floor: one row inserted, broadcast to two", ...threeOf(times.floorRow)],
        ["room: chat to ack", ...threeOf(times.chat)],
      ],
    )}`,
  );
  const over = (samples: number[], share: (of: readonly number[]) => number) =>
    Math.max(0, share(samples) - share(times.floorEcho));
  return told(
    SHARES.map(
      ([name, share]): Figure => ({
        name: `chat acknowledged ${where === "disk" ? "on disk" : "in memory"}, over an echo, ${name}`,
        measured: over(times.chat, share),
        floor: over(times.floorRow, share),
      }),
    ),
  );
}

const SHARES = [
  ["p50", p50],
  ["p99", p99],
] as const;

async function measure(
  stage: Stage,
  number: number,
  times: Record<"floorEcho" | "ping" | "floorRow" | "chat", number[]>,
) {
  const room = await stage.room();
  const [one, other] = [await Wire.open(stage.socketOf(room)), await Wire.open(stage.socketOf(room))];
  await one.time(hello("device-one"), isWelcome);
  await other.time(hello("device-other"), isWelcome);
  await begin(one);
  const echo = await Wire.open(stage.floor(`echo-${number}`, "echo"));
  const row = await Wire.open(stage.floor(`row-${number}`, "row"));
  const rowToo = await Wire.open(stage.floor(`row-${number}`, "row"));
  const text = "I would keep each number's index in a map and look its complement up.";
  for (let round = 0; round < CHATS; round++) {
    const frame = command("chat", { text });
    const any = () => true;
    const [floorEcho, ping, floorRow] = [
      await echo.time(frame, any),
      await one.time("ping", (data) => data === "pong"),
      await row.time(frame, any),
    ];
    const replied = one.hears(isEvent("interviewer.replied"));
    const chat = await one.time(frame, isAck);
    await replied;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (round < 10) continue; // the first are no measure: nothing is warm
    times.floorEcho.push(floorEcho);
    times.ping.push(ping);
    times.floorRow.push(floorRow);
    times.chat.push(chat);
  }
  for (const wire of [one, other, echo, row, rowToo]) await wire.close();
}

/** As many chats as one room commits, sent without waiting; and as many rows as the floor inserts. */
async function benchThroughput(stage: Stage): Promise<Figure[]> {
  const rates = { floor: [] as number[], room: [] as number[] };
  for (let number = 0; number < THROUGHPUT_ROOMS; number++) {
    const room = await stage.room();
    const wires = await Promise.all(Array.from({ length: SENDERS }, () => Wire.open(stage.socketOf(room))));
    for (const [index, wire] of wires.entries()) await wire.time(hello(`device-${index}`), isWelcome);
    await begin(wires[0]!);
    const floors = await Promise.all(
      Array.from({ length: SENDERS }, () => Wire.open(stage.floor(`rate-${number}`, "row"))),
    );
    const frames = Array.from({ length: EACH }, () => command("chat", { text: "Number." }));
    // Everybody hears every row; each sender counts its own.
    rates.floor.push(await rate(floors, frames, 1 / SENDERS, () => true));
    rates.room.push(await rate(wires, frames, 1, isAnswer));
    for (const wire of [...wires, ...floors]) await wire.close();
  }
  console.log(
    `\ndurable messages per second in one room, ${SENDERS} devices that send ${EACH} each without waiting, median of ${THROUGHPUT_ROOMS}: ` +
      `floor (row, broadcast to ${SENDERS}) ${p50(rates.floor).toFixed(0)}, room (chat to ack, broadcast to ${SENDERS}, the interviewer answering) ${p50(rates.room).toFixed(0)}`,
  );
  const name = "durable messages in one room";
  return told([{ name, measured: p50(rates.room), floor: p50(rates.floor) }]);
}

const isAnswer = (data: string) => isAck(data) || data.startsWith('{"type":"refused"');

/** Frames per second, all senders together. `share`: how many answers of those that are heard are a sender's own. */
async function rate(
  wires: Wire[],
  frames: string[],
  share: number,
  counts: (data: string) => boolean,
): Promise<number> {
  const began = performance.now();
  const ends = wires.map(async (wire) => {
    let heard = 0;
    let refused = 0;
    const all = wire.hears((data) => {
      if (counts(data)) heard += 1;
      if (data.startsWith('{"type":"refused"')) refused += 1;
      return heard * share >= frames.length;
    });
    for (const frame of frames) wire.send(frame.replace(/"id":"[^"]+"/, `"id":"${crypto.randomUUID()}"`));
    const { at } = await all;
    if (refused > 0) throw new Error(`${refused} of ${frames.length} messages were refused`);
    return at;
  });
  return (wires.length * frames.length * 1000) / (Math.max(...(await Promise.all(ends))) - began);
}
