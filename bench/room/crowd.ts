import type { Figure } from "../figure.ts";
import { p99, table } from "../statistics.ts";
import { threeOf, told } from "./figures.ts";
import type { Stage } from "./stage.ts";
import { begin, command, hello, isAck, isEvent, isWelcome, Wire } from "./wire.ts";

const ROOMS = 500;
const DEVICES = 2;
/** Rooms that are opened side by side. */
const OPENERS = 8;
/** All together chat as often as so many people do, each 40 times an hour. */
const CHATS_PER_SECOND = (ROOMS * 40) / 3600;
const CHATTING_MS = 25_000;
const PATIENCE_MS = 60_000;

/** A room, or the floor beside it, and the devices in it. */
type Table = { at: string; wires: Wire[] };
type Times = { answer: number[]; arrival: number[] };

/** Many interviews at once on one machine: chats from one device to the other, then everybody comes back at the same moment. */
export async function benchCrowd(stage: Stage): Promise<Figure[]> {
  const rooms = await openAll(stage);
  const floors = await Promise.all(
    Array.from({ length: ROOMS }, async (_, index): Promise<Table> => {
      const at = stage.floor(`crowd-${index}`, "row");
      return { at, wires: [await Wire.open(at), await Wire.open(at)] };
    }),
  );
  const { floor, room } = await chatAll(floors, rooms);
  const floorBack = await comeBack(
    floors,
    () => "row",
    () => true,
  );
  const back = await comeBack(rooms, (device) => hello(`device-${device}`, 1), isWelcome);
  console.log(
    `\n${ROOMS} rooms of ${DEVICES} devices, ms; ${CHATS_PER_SECOND.toFixed(1)} chats/s, as from so many people, and the interviewer answers\n${table(
      [
        ["", "p50", "p95", "p99", "samples"],
        ["floor: row inserted, at the other device", ...threeOf(floor.arrival)],
        ["room: chat to ack", ...threeOf(room.answer)],
        ["room: chat at the other device", ...threeOf(room.arrival)],
        [`floor: ${ROOMS * DEVICES} reconnects at once, until the first answer`, ...threeOf(floorBack)],
        [`room: ${ROOMS * DEVICES} reconnects at once, until the welcome`, ...threeOf(back)],
      ],
    )}`,
  );
  return told([
    {
      name: "500 rooms: chat at the other device, p99",
      measured: p99(room.arrival),
      floor: p99(floor.arrival),
    },
    { name: "1,000 reconnects at once, p99", measured: p99(back), floor: p99(floorBack) },
  ]);
}

async function openAll(stage: Stage): Promise<Table[]> {
  const rooms: Table[] = [];
  const began = performance.now();
  const opener = async () => {
    while (rooms.length < ROOMS) {
      const place: Table = { at: "", wires: [] };
      rooms.push(place);
      const at = stage.socketOf(await stage.room());
      const wires = [await Wire.open(at), await Wire.open(at)];
      for (const [index, wire] of wires.entries()) await wire.time(hello(`device-${index}`), isWelcome);
      await begin(wires[0]!);
      Object.assign(place, { at, wires });
    }
  };
  await Promise.all(Array.from({ length: OPENERS }, opener));
  console.log(`\n${ROOMS} interviews begun in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return rooms;
}

/** One row and one chat from each first device, at moments of their own, so that both meet the same machine. */
async function chatAll(floors: Table[], rooms: Table[]): Promise<{ floor: Times; room: Times }> {
  const floor: Times = { answer: [], arrival: [] };
  const room: Times = { answer: [], arrival: [] };
  const any = () => true;
  await Promise.all(
    rooms.slice(0, (CHATS_PER_SECOND * CHATTING_MS) / 1000).map(async (each, index) => {
      await new Promise((resolve) => setTimeout(resolve, (index * 1000) / CHATS_PER_SECOND));
      await chat(floors[index]!, "row", { answers: any, arrives: any }, floor);
      const frame = command("chat", { text: "I would use a map." });
      await chat(each, frame, { answers: isAck, arrives: isEvent("message.sent") }, room);
    }),
  );
  return { floor, room };
}

type Heard = Record<"answers" | "arrives", (data: string) => boolean>;

/** How long one frame took to its answer, and to the second device. */
async function chat(
  { wires: [one, other] }: Table,
  frame: string,
  heard: Heard,
  times: Times,
): Promise<void> {
  const answer = one!.hears(heard.answers, PATIENCE_MS);
  const arrival = other!.hears(heard.arrives, PATIENCE_MS);
  const began = performance.now();
  one!.send(frame);
  times.answer.push((await answer).at - began);
  times.arrival.push((await arrival).at - began);
}

/** Drops every socket, then opens all anew at the same moment. */
async function comeBack(
  tables: Table[],
  first: (device: number) => string,
  answers: (data: string) => boolean,
): Promise<number[]> {
  await Promise.all(tables.flatMap(({ wires }) => wires.map((wire) => wire.close())));
  const began = performance.now();
  const times = await Promise.all(
    tables.flatMap((each) =>
      each.wires.map(async (_, device) => {
        const wire = await Wire.open(each.at);
        each.wires[device] = wire;
        const answer = wire.hears(answers, PATIENCE_MS);
        wire.send(first(device));
        return (await answer).at - began;
      }),
    ),
  );
  await Promise.all(tables.flatMap(({ wires }) => wires.map((wire) => wire.close())));
  return times;
}
