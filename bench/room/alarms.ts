import type { Figure } from "../figure.ts";
import { p99, table } from "../statistics.ts";
import { threeOf, told } from "./figures.ts";
import type { Stage } from "./stage.ts";
import { begin, hello, isWelcome, Wire } from "./wire.ts";

const ROOMS = 20;
/** A room that nobody is in any more looks after half a minute whether somebody came back. */
const LOOKS_AFTER_MS = 30_000;
const PATIENCE_MS = 45_000;

/** How late rooms are woken by their alarms: everybody leaves, and each looks after a while. */
export async function benchAlarms(stage: Stage): Promise<Figure[]> {
  const rooms = [];
  for (let number = 0; number < ROOMS; number++) {
    const room = await stage.room();
    const wire = await Wire.open(stage.socketOf(room));
    await wire.time(hello("device-one"), isWelcome);
    await begin(wire);
    rooms.push({ room, wire });
  }
  const floors = await Promise.all(
    Array.from({ length: ROOMS }, async (_, number) => {
      const wire = await Wire.open(stage.floor(`alarm-${number}`, "alarm"));
      const late = wire.hears(() => true, PATIENCE_MS);
      wire.send(String(LOOKS_AFTER_MS));
      return { wire, late };
    }),
  );
  for (const { wire } of rooms) await wire.close();
  const floor = await Promise.all(floors.map(async ({ late }) => Number((await late).data)));
  // The rooms' moment came before the floors' but for the closing of their sockets.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const late = (await Promise.all(rooms.map(({ room }) => room.probe<number[]>("lateness")))).flat();
  for (const { wire } of floors) await wire.close();
  console.log(
    `\nalarms after their moment, ms\n${table([
      ["", "p50", "p95", "p99", "samples"],
      ["floor: an object with nothing else", ...threeOf(floor)],
      ["room: every alarm of an interview that was begun and left", ...threeOf(late)],
    ])}`,
  );
  return told([{ name: "alarm after its moment, p99", measured: p99(late), floor: p99(floor) }]);
}
