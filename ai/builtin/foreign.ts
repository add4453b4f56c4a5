import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import { codeQuestion } from "./code-asks.ts";
import { authoredAnswer } from "./facts.ts";
import { nextStep } from "./next-step.ts";
import { hasAsked, type Progress } from "./progress.ts";
import type { Reading } from "./reading.ts";
import { says } from "./says.ts";
import { pick, type Reply, sentences, wasSaid } from "./wording.ts";

/** Words in a language that is not followed: says so, and goes on with what needs no words of it. */
export function foreignReply(brief: InterviewerBrief, { text, words }: Reading, progress: Progress): Reply {
  const fact = /\?/.test(text) ? authoredAnswer(brief, text) : null;
  const step = fact || words < 3 ? null : nextStep(brief, progress);
  const next =
    fact?.match(/^.*?[.?](?=\s|$)/)?.[0] ??
    fact ??
    step?.text ??
    (words < 3 ? null : codeQuestion(brief, progress));
  const end = hasAsked(brief, "anyQuestions") ? pick(brief, says(brief).lines.finish) : null;
  const lead = inLanguage(brief, text, next ?? end);
  return { text: [lead, next ?? end].filter(Boolean).join(" "), acts: step?.acts ?? [] };
}

/** The first time in both languages; later in a sentence of theirs. */
function inLanguage(brief: InterviewerBrief, text: string, next: string | null): string | null {
  // Said a moment ago or several times, it needs no saying again where there is something else to say.
  const again = [...says(brief).lines.spanishAgain, ...says(brief).lines.english];
  const told = brief.transcript
    .filter(({ role, type }) => role === "ASSISTANT" && type !== "HINT")
    .map((message) => again.some((line) => message.text.includes(line)));
  if (next && (told.at(-1) || told.filter(Boolean).length > 2)) return null;
  if (!isSpanish(text) && !wasSaid(brief, says(brief).lines.spanish))
    return pick(brief, says(brief).lines.english);
  const whole = pick(brief, says(brief).lines.spanish);
  const fits = sentences(whole) + (next ? sentences(next) : 0) <= 3;
  return fits && !wasSaid(brief, says(brief).lines.spanish)
    ? whole
    : pick(brief, says(brief).lines.spanishAgain);
}

const isSpanish = (text: string): boolean =>
  /[¿¡ñ]|\b(?:el|los|las|una|que|para|como|puedo|por|pero|hola|usted|voy|entiendo|usar|cada|muy|gracias|vale|buenas|porque|no sé|entonces)\b/.test(
    plainWords(text),
  );
