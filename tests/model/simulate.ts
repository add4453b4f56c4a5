import type { Command } from "../../app/routes/room/live-interview.ts";
import type { Action } from "./actions.ts";
import { enterWorld } from "./current.ts";
import type { Device } from "./device.ts";
import { checkAtRest, checkEmptied } from "./invariants/at-rest.ts";
import { withMachine } from "./platform/globals.ts";
import type { Schedule, Step } from "./schedule.ts";
import { Violation } from "./violation.ts";
import { World } from "./world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Every wait of the room, its longest backoff and its longest patience included, is over by then. */
const REST_MS = 7 * HOUR;

/** Plays a schedule, then lets everything be well again, then lets the candidate leave for good. */
export async function simulate({ setup, steps }: Schedule): Promise<World> {
  const world = new World(setup);
  const machine = {
    now: () => world.time.wall,
    newId: world.newId,
    setTimeout: (run: () => void, ms: number) => world.time.after(ms, world.host.life, run),
    clearTimeout: (timer: unknown) => world.time.cancel(timer),
  };
  enterWorld(world);
  try {
    return await withMachine(machine, async () => {
      world.openPages();
      await world.advance(50);
      await play(world, setup.from);
      for (const step of steps) await perform(world, step);
      await comeToRest(world);
      for (const device of world.present) device.leave();
      await world.advance(9 * DAY);
      await comeToRest(world);
      await world.advance(40 * DAY);
      checkEmptied(world);
      return world;
    });
  } finally {
    world.dispose();
  }
}

/** The uneventful part before the schedule. */
async function play(world: World, from: Schedule["setup"]["from"]): Promise<void> {
  const [device] = world.devices;
  if (!device || from === "outset") return;
  device.act({ type: "start" });
  await world.advance(900);
  if (from === "start") return;
  // An end with trouble: the first tries of the report fail, so that there is something to retry.
  world.faults.plan("evaluator", "fails", 4);
  device.act({ type: "chat", text: "I would sort." });
  device.act({ type: "end", giveUp: false });
}

/** Lets whatever went wrong be mended, waits until nothing is on its way, and looks at what is left. */
async function comeToRest(world: World): Promise<void> {
  world.faults.heal();
  world.postgres.refuses = "nothing";
  world.alarmLateMs = 0;
  world.host.kill = null;
  for (const device of world.present) {
    Object.assign(device, { isOnline: true, isAsleep: false, lagMs: 5 });
    if (world.endedSessions.has(device.sessionId)) device.signIn();
  }
  const rested = await world.until(() => isAtRest(world), REST_MS);
  if (!rested) throw new Violation("the room comes to rest", world.whatIsOpen());
  await world.advance(5_000);
  await world.until(() => isAtRest(world), REST_MS);
  checkAtRest(world);
}

const isAtRest = (world: World): boolean =>
  !world.isBusy &&
  (world.isEmptied ||
    world.present.every(({ isConnected, live }) => isConnected && live.store.view.unsent.length === 0));

async function perform(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case "wait":
      return world.advance(step.ms);
    case "sleep":
      for (const device of world.present) device.isAsleep = true;
      // A row that is refused is tried each hour; some hours of that are like days of it.
      await world.advance(world.postgres.refuses === "nothing" ? step.ms : Math.min(step.ms, 3 * HOUR));
      for (const device of world.present) device.isAsleep = false;
      return;
    case "act":
      return act(pick(world, step.device), step.action);
    case "type":
      return pick(world, step.device).type(step.at, step.remove, step.insert);
    case "compose":
      return pick(world, step.device).compose(step.text);
    case "cut":
      return pick(world, step.device).cut(step.how);
    case "offline":
      if (step.isOffline) pick(world, step.device).goOffline();
      else pick(world, step.device).isOnline = true;
      return;
    case "vanish": {
      const device = pick(world, step.device);
      device.goOffline(step.how);
      await world.advance(step.ms);
      device.isOnline = true;
      return;
    }
    case "end session":
      return world.endSession(step.device === null ? null : pick(world, step.device).sessionId);
    case "sign in":
      return pick(world, step.device).signIn();
    case "flood":
      return pick(world, step.device).flood(step.frames);
    case "lose storage":
      return pick(world, step.device).loseStorage();
    case "lag":
      pick(world, step.device).lagMs = step.ms;
      return;
    case "reload":
      return pick(world, step.device).reload();
    case "repeat": {
      const device = pick(world, step.device);
      const frames = [...world.watch.commands.values()].filter((sent) => sent.deviceId === device.deviceId);
      const sent = frames.at(-1 - step.back);
      if (sent) device.repeat(sent.frame);
      return;
    }
    case "fault":
      return world.faults.plan(step.service, step.fault, step.times);
    case "refuse rows":
      world.postgres.refuses = step.of;
      return;
    case "crash":
      world.emptySince = null;
      world.contact.crashed = true;
      return world.host.crash();
    case "kill":
      world.host.kill = step.when;
      return;
    case "hibernate":
      world.host.hibernate();
      return;
    case "alarm twice":
      if (world.host.storage.alarmAt === null) return;
      await world.turn((room) => room.alarm());
      return world.turn((room) => room.alarm());
    case "late alarms":
      world.alarmLateMs = step.ms;
      return;
    case "jump":
      world.setBackMs += Math.max(0, -step.ms);
      world.contact.forget();
      return world.time.jump(step.ms);
    case "retry report":
      return world.turn((room) => room.retryFeedback());
    default:
      return step satisfies never;
  }
}

function act(device: Device, action: Action): void {
  const { turn } = device.live.store.view.state ?? {};
  if (action.type !== "stop") device.act(action as Command);
  else if (turn) device.act({ ...action, turnId: turn.id } as Command);
}

const pick = (world: World, n: number): Device => world.devices[n % world.devices.length]!;
