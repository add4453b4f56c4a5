import type { InterviewerBrief } from "../../brief.ts";
import { answerFromFacts } from "../facts.ts";
import { foreignReply } from "../foreign.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion, progressOf } from "../progress.ts";
import type { Reading, Sign } from "../reading.ts";
import { offerHint, repeated, rephrased } from "../rescue.ts";
import { line, pick, type Reply, say } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";

/** What is answered the same way in every system-design round: requests about the session, facts, small talk. Null: it is about the work. */
export function sessionReply(brief: InterviewerBrief, reading: Reading): Reply | null {
  const shows = (sign: Sign) => reading.signs.has(sign);
  if (shows("instructs")) return line(brief, "notHere");
  if (shows("asksIfAi")) return line(brief, "machine");
  if (shows("asksScore")) return line(brief, "score");
  if (shows("asksMoveOn") && reading.words <= 25) return say(pick(brief, DESIGN_LINES.leave));
  if (shows("wantsHint") && reading.words <= 15) return offerHint(brief, null);
  if (shows("wantsRepeat")) return repeated(brief);
  if (shows("wantsRephrase")) return rephrased(brief);
  if (shows("asksTime")) return say(`${minutesLeft(brief)}.`);
  if (shows("foreign")) return foreignReply(brief, reading, progressOf(brief));
  const fact = reading.questions.length > 0 ? answerFromFacts(brief, reading.questions) : null;
  if (fact) return say(fact);
  if (shows("asksVerdict")) return say(pick(brief, DESIGN_LINES.noVerdict));
  if (shows("pleasantry")) return line(brief, "pleasantry");
  if (shows("offTopic")) return line(brief, "offTopic");
  if (shows("empty") || shows("thinks")) return line(brief, "think");
  if (shows("gibberish")) return line(brief, "notFollowed");
  if (shows("wantsSolution")) return line(brief, "noSolution");
  if (shows("asksReport")) return line(brief, "report");
  if (shows("greeting") && reading.words <= 8)
    return line(brief, "hello", openQuestion(brief) ? [] : DESIGN_LINES.more);
  return null;
}
