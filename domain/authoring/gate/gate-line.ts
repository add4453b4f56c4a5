import type { GateLine } from "../gate.ts";
import type { Problem } from "../problem.ts";
import { inEnglish, type Said, say } from "../said.ts";

/** What is found of a line; `said`: sentences that follow one another. */
export type Found = Omit<GateLine, "name" | "message" | "said"> & { said: Said[] };

export function gateLine(name: Said, { said, ...found }: Found): GateLine {
  return {
    ...found,
    name: inEnglish(name),
    message: said.map(inEnglish).join(" "),
    said: { name, message: said },
  };
}

/** A problem in a line: what it says, and how many more there are. */
export const toldOf = ({ message, said }: Problem, more = 0): Said[] => [
  said ?? say("told", message),
  ...(more > 0 ? [say("more_to_mend", more)] : []),
];
