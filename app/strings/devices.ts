import type { DeviceForm } from "../../domain/room/protocol.ts";
import type { QueuedCommand } from "../live/command-queue.ts";
import { localized } from "./localized.ts";

/** Several devices on one interview: one writes, the others follow. */
export const devices = localized("devices", {
  connected: (count: number) => `${count} devices`,
  connectedLong: (count: number) => `${count} devices are connected to this interview`,
  place: { computer: "on your computer", phone: "on your phone" } satisfies Record<DeviceForm, string>,
  anotherScreen: "on another screen",
  anotherDevice: "on another device",
  name: { computer: "Your computer", phone: "Your phone" } satisfies Record<DeviceForm, string>,
  theOther: "The device you wrote on",
  follow: (place: string) => `You write ${place}. You follow here.`,
  gone: (name: string) => `${name} is gone. Write here to go on.`,
  chatStays: "The chat works on both.",
  takeOver: "Write here",
  takingOver: "Taking over",
  reason: "You follow on this device. Choose “Write here” first.",
  unsent: (place: string) => `Unsent ${place}:`,
  keptBar: "Connected, edits kept here",
  kept: "Kept for when you write here",
  /** What a device that had lost the writing still wanted to do. */
  notDone: {
    start: "The interview was not started from here: you write on another device now.",
    "code.language": "The language was not changed: you write on another device now.",
    run: "Your code was not run: you write on another device now.",
    submit: "Your code was not submitted: you write on another device now.",
    hint: "No hint was asked for: you write on another device now.",
    review: "No look was asked for: you write on another device now.",
    "answer.mcq": "Your answer was not given: you write on another device now.",
    "answer.scenario": "Your action was not taken: you write on another device now.",
    "round.finish": "The question was not finished: you write on another device now.",
    "round.skip": "The question was not skipped: you write on another device now.",
    pause: "The interview was not paused: you write on another device now.",
    resume: "The interview was not resumed: you write on another device now.",
    end: "The interview was not ended: you write on another device now.",
  } satisfies Record<Exclude<QueuedCommand["type"], "chat" | "stop" | "takeover">, string>,
});
