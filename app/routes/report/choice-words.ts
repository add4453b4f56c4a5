import { mcq } from "../../strings/mcq.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** How the pick of a choice turned out, in a sentence. */
export function choiceWords({ answer, right }: NonNullable<TranscriptRound["choice"]>): string {
  if (answer === null) return mcq.ended;
  return answer === right ? mcq.youRight : mcq.youWrong(right);
}
