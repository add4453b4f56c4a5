import type { InterviewerBrief } from "../brief.ts";
import { openEdgeCase, progressOf } from "./progress.ts";
import { pick, type Reply, say } from "./wording.ts";

/** A look at the code as it stands: one question about it, and no verdict. */
export function reviewReply(brief: InterviewerBrief): Reply {
  const edge = openEdgeCase(brief, progressOf(brief));
  return say(pick(brief, LOOKED), edge);
}

const LOOKED = [
  "I have the code in front of me as it stands.",
  "I read what stands in the editor now.",
  "The version in the editor is the one I look at.",
];
