import { sentencesOf } from "../../ai/reply-rules/sentences.ts";
import { asksTheSame } from "../../ai/reply-rules/similar.ts";
import { type Asked, askedIn } from "../asks.ts";
import { perTurn } from "./brevity.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { type Story, storiesOf } from "./story.ts";

/** Rule 5. */
export const repeating: Rule = (played) => [
  ...perTurn(played, 5),
  ...storiesOf(played).flatMap((story) => [...wayBack(story), ...againAfterNo(story)]),
];

/** What belongs to a stage that is over is not asked any more. */
function wayBack(story: Story): Finding[] {
  const rubric = story.question.full.rubric;
  return story.turns.flatMap((turn) => {
    const over = OVER[turn.brief.phase] ?? [];
    return sentencesOf(turn.reply.text)
      .filter(({ text }) => over.includes(askedIn(text, rubric)?.kind ?? "other"))
      .map(({ text }) =>
        finding(5, `goes back from ${turn.brief.phase}`, { ...story, at: turn.saidAt }, text),
      );
  });
}

const IDEAS: Asked["kind"][] = ["known", "approach"];
const OVER: Record<string, Asked["kind"][]> = {
  code: ["known"],
  test: ["known"],
  "follow-up": IDEAS,
  "wrap-up": [...IDEAS, "example", "variation"],
};

/** A question that was declined is left alone, in other words too. */
export function againAfterNo(story: Story): Finding[] {
  const declined: string[] = [];
  const found: Finding[] = [];
  let open: string[] = [];
  for (const message of story.messages) {
    if (message.role === "USER") {
      if (DECLINES.test(message.text)) declined.push(...open);
      open = [];
    } else if (message.type !== "HINT") {
      open = sentencesOf(message.text)
        .filter(({ question }) => question)
        .map(({ text }) => text);
      const again = open.find((text) => declined.some((earlier) => asksTheSame(earlier, text)));
      if (again) found.push(finding(5, "asks again what was declined", { ...story, at: message.at }, again));
    }
  }
  return found;
}

const DECLINES =
  /\b(?:rather not|skip (?:that|this)|no idea|do not know|don't know|cannot say|can't say|pass on)\b/i;
