import type { Device } from "./device.ts";
import { eventually } from "./eventually.ts";
import type { Room } from "./room.ts";
import type { Schedule, Step } from "./schedule.ts";

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Plays a schedule on two devices, whatever happens to the server meanwhile. Nothing waits for an answer but an edit. */
export async function play(room: Room, { steps }: Schedule): Promise<void> {
  const devices = [room.device(), room.device()];
  for (const device of devices) await device.online();
  // After a kill the other device may have come first, and writes.
  await devices[0]!.ask({ type: "takeover" });
  await devices[0]!.ask({ type: "start" });
  await eventually(
    () => devices[0]!.state?.rounds.length === 1,
    () => `a question; ${devices[0]!.told()}`,
  );
  for (const step of steps) {
    await act(devices[step.device]!, step);
    await sleep(step.waitMs);
  }
}

/** Ends the interview, if it is not over, hears the answer to everything that was sent, and goes. */
export async function leave(room: Room): Promise<void> {
  const device = room.devices[0]!;
  await device.ask({ type: "takeover" });
  await device.ask({ type: "end", giveUp: false });
  for (const each of room.devices) {
    await each.settled();
    each.offline();
  }
}

async function act(device: Device, step: Step): Promise<void> {
  switch (step.do) {
    case "chat":
      device.send({ type: "chat", text: step.text });
      return;
    case "deed":
      device.send({ type: "answer.scenario", text: step.text });
      return;
    case "choose":
      device.send({ type: "answer.mcq", key: step.key, explanation: step.explanation });
      return;
    case "write":
      await device.write(step.text);
      return;
    case "run":
      device.send({ type: "run", customInput: null });
      return;
    case "finish":
    case "skip":
      device.send({ type: `round.${step.do}` });
      return;
    case "stop":
      if (device.turn) device.send({ type: "stop", turnId: device.turn.turnId });
      return;
    case "submit":
    case "hint":
    case "review":
    case "takeover":
    case "pause":
    case "resume":
      device.send({ type: step.do });
      return;
    case "again":
      device.sendAgain();
      return;
    case "cut":
      device.offline();
      await sleep(step.forMs);
      await device.online();
      return;
    default:
      step satisfies never;
  }
}
