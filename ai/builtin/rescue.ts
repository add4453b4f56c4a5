import type { InterviewerBrief } from "../brief.ts";
import { ask } from "./next-step.ts";
import { lastQuestion, openQuestion, type Progress } from "./progress.ts";
import { type Ask, says } from "./says.ts";
import { pick, type Reply, say } from "./wording.ts";

/** Points at the hint button; after the last hint, at the approach; after that, at the editor. */
export function offerHint(brief: InterviewerBrief, lead: string | null): Reply {
  const left = brief.hintsTotal - brief.hintsServed.length;
  const { hints, count } = says(brief).sentences;
  if (brief.approachMissing) return say(lead, pick(brief, hints.nothingLeft));
  if (brief.approachShown !== null) return say(lead, pick(brief, hints.allOpen));
  if (left <= 0) return { ...say(lead, pick(brief, hints.allOut)), acts: [{ act: "offer_hint" }] };
  const where = pick(brief, hints.button).replace("{left}", count.hintsLeft(left));
  return { text: [lead, where].filter(Boolean).join(" "), acts: [{ act: "offer_hint" }] };
}

/** "I don't know": first a smaller step, then the hint button. */
export function stuckReply(brief: InterviewerBrief, progress: Progress): Reply {
  if (!progress.approach && !progress.coding) {
    const example = ask(brief, "example");
    if (example) return say(pick(brief, says(brief).lines.smaller), example.text);
  }
  return offerHint(brief, pick(brief, says(brief).lines.leaveIt));
}

/** The open question once more, in the same words. */
export function repeated(brief: InterviewerBrief): Reply {
  const question = lastQuestion(brief);
  const { asked, otherWords } = says(brief).sentences.again;
  if (!question) return say(pick(brief, says(brief).lines.nothingToRepeat));
  // It may have been asked again before.
  const lead = [asked(""), otherWords("")].find((one) => question.startsWith(one)) ?? "";
  return say(asked(question.slice(lead.length)));
}

/** The open question in other words; an authored one can only be repeated. */
export function rephrased(brief: InterviewerBrief): Reply {
  const question = openQuestion(brief);
  if (!question) return say(pick(brief, says(brief).lines.nothingToRepeat));
  const { asks, sentences } = says(brief);
  for (const name of Object.keys(asks) as Ask[]) {
    const variants = asks[name];
    const asked = variants.find((variant) => question.endsWith(variant));
    if (!asked) continue;
    const other = pick(
      brief,
      variants.filter((variant) => variant !== asked),
    );
    return say(sentences.again.otherWords(other));
  }
  return say(pick(brief, sentences.again.onlyWords), question);
}
