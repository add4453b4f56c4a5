import type { InterviewerBrief } from "../brief.ts";
import { says } from "./says.ts";
import { pick, type Reply, say } from "./wording.ts";

/** One sentence beside a served hint; the hint's own words are not repeated. After the last hint comes the approach itself. */
export function hintReply(brief: InterviewerBrief, index: number): Reply {
  const { hints } = says(brief).sentences;
  if (brief.approachMissing) return say(pick(brief, hints.missing));
  if (index >= brief.hintsTotal) return say(pick(brief, hints.approach));
  if (index === brief.hintsTotal - 1) return say(pick(brief, hints.last));
  return say(pick(brief, index === 0 ? hints.first : hints.later));
}
