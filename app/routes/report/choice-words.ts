import { design } from "../../strings/design.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** How the pick of a choice turned out, in a sentence. */
export function choiceWords({ answer, right }: NonNullable<TranscriptRound["choice"]>): string {
  if (answer === null) return design.choice.ended;
  return answer === right ? design.choice.youRight : design.choice.youWrong(right);
}
