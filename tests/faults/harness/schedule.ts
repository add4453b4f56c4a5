import type { Random } from "./random.ts";
import type { RunnerFault } from "./runner.ts";

/** One thing that a candidate does on one of two devices, and how long it takes until the next. */
export type Step = { device: 0 | 1; waitMs: number } & (
  | { do: "chat" | "write"; text: string }
  | { do: "run" | "submit" | "hint" | "stop" | "takeover" | "pause" | "resume" | "finish" | "skip" }
  /** Sends the device's last command once more, under its id, if the room took it. */
  | { do: "again" }
  /** Loses the network for a while. */
  | { do: "cut"; forMs: number }
);

/** What happens in one interview, but for the moments at which the server is killed. */
export type Schedule = { steps: Step[]; runnerFaults: RunnerFault[] };

const ACTIONS = [
  ...(["chat", "chat", "chat", "write", "write", "write", "write"] as const),
  ...([
    "run",
    "submit",
    "hint",
    "again",
    "again",
    "cut",
    "pause",
    "resume",
    "resume",
    "finish",
    "skip",
  ] as const),
];

export function scheduleOf(random: Random, name: string): Schedule {
  const steps = Array.from({ length: random.between(8, 20) }, (_, index): Step => {
    const step = { device: random.chance(0.7) ? 0 : 1, waitMs: random.between(0, 120) } as const;
    const action = random.pick(ACTIONS);
    switch (action) {
      case "chat":
      case "write":
        return { ...step, do: action, text: `${name} step ${index}` };
      case "cut":
        return { ...step, do: action, forMs: random.between(0, 300) };
      default:
        return { ...step, do: action };
    }
  });
  const runnerFaults = Array.from({ length: random.between(0, 2) }, () =>
    random.pick(["away", "breaks-off", "garbage", "twice"] as const),
  );
  return { steps, runnerFaults };
}
