import type { InterviewerBrief } from "../brief.ts";
import { designReply } from "./design/design-reply.ts";
import { hintReply } from "./hint-reply.ts";
import { messageReply } from "./message-reply.ts";
import { openingReply } from "./opening.ts";
import { reviewReply } from "./review-reply.ts";
import { runReply } from "./run-reply.ts";
import { silenceReply } from "./silence-reply.ts";
import type { Reply } from "./wording.ts";

/** What the built-in interviewer says in this turn. The same brief always gets the same words. */
export function builtinReply(brief: InterviewerBrief): Reply {
  const { cause } = brief;
  if (brief.task.kind !== "coding") return designReply(brief);
  switch (cause.kind) {
    case "opening":
      return openingReply(brief);
    case "message":
      return messageReply(brief);
    case "run":
      return runReply(brief, cause.runId);
    case "hint":
      return hintReply(brief, cause.index);
    case "review":
      return reviewReply(brief);
    case "silence":
      return silenceReply(brief, cause);
    case "reasoning":
    case "reveal":
    case "stage":
    case "twist":
    case "round-time":
      return designReply(brief);
    default:
      return cause satisfies never;
  }
}
