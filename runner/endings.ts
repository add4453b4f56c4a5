import type { TestError } from "../domain/judge/verdict.ts";
import type { EndCause } from "./sandbox/box.ts";

/** How a box ended, for the candidate whose program it was. */
export function endError(cause: EndCause, status: number | null): TestError {
  const detail = cause === "exit" && status !== null ? ` (status ${status})` : "";
  const sentence = endSentences[cause];
  return {
    type: crashTypes[cause],
    message: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${detail}.`,
  };
}

export const endSentences: Record<EndCause, string> = {
  memory: "the program used more memory than it may",
  output: "the program printed more than 4 MB",
  frame: "the answer is larger than 4 MB",
  protocol: "the program wrote to the judge's own channel",
  killed: "the run was stopped",
  exit: "the program ended by itself",
};

const crashTypes: Record<EndCause, string> = {
  memory: "MemoryLimitExceeded",
  output: "OutputLimitExceeded",
  frame: "OutputLimitExceeded",
  protocol: "ProtocolError",
  killed: "Stopped",
  exit: "ProgramEnded",
};
