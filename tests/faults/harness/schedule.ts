import { OptionKey, type QuestionType } from "../../../domain/question.ts";
import type { Random } from "./random.ts";
import type { RunnerFault } from "./runner.ts";

/** One thing that a candidate does on one of two devices, and how long it takes until the next. */
export type Step = { device: 0 | 1; waitMs: number } & (
  | { do: "chat" | "write" | "deed"; text: string }
  /** Picks an option; with no reasons, they are asked for. */
  | { do: "choose"; key: OptionKey; explanation: string }
  | {
      do: "run" | "submit" | "hint" | "review" | "stop" | "takeover" | "pause" | "resume" | "finish" | "skip";
    }
  /** Sends the device's last command once more, under its id, if the room took it. */
  | { do: "again" }
  /** Loses the network for a while. */
  | { do: "cut"; forMs: number }
);

const AROUND = ["again", "again", "cut", "pause", "resume", "resume", "skip"] as const;
const ACTIONS = {
  DSA: [
    ...(["chat", "chat", "chat", "write", "write", "write", "write"] as const),
    ...(["run", "submit", "hint", "finish"] as const),
    ...AROUND,
  ],
  SYSTEM_DESIGN: [
    ...(["chat", "chat", "chat", "write", "write", "choose", "choose", "choose"] as const),
    ...(["deed", "deed", "deed", "review", "hint", "finish", "finish"] as const),
    ...AROUND,
  ],
} as const;

/** What happens in one interview, but for the moments at which the server is killed. */
export type Schedule = { steps: Step[]; runnerFaults: RunnerFault[] };

export function scheduleOf(random: Random, name: string, type: QuestionType): Schedule {
  const steps = Array.from({ length: random.between(8, 20) }, (_, index): Step => {
    const step = { device: random.chance(0.7) ? 0 : 1, waitMs: random.between(0, 120) } as const;
    const action = random.pick<(typeof ACTIONS)[QuestionType][number]>(ACTIONS[type]);
    switch (action) {
      case "chat":
      case "write":
        return { ...step, do: action, text: `${name} step ${index}` };
      case "deed":
        // Each look is a stage of the scenario, in any order.
        return { ...step, do: action, text: `look at ${random.between(0, 3)}, ${name} step ${index}` };
      case "choose": {
        const explanation = random.chance(0.5) ? `${name} because of ${index}` : "";
        return { ...step, do: action, key: random.pick(OptionKey.options), explanation };
      }
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
