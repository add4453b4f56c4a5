import { ALL_ASKS } from "../../../ai/builtin/design/stage-asks.ts";
import { sentencesOf } from "../../../ai/reply-rules/sentences.ts";
import { plainWords } from "../../../ai/terms.ts";
import { PHASES_OF } from "../../../domain/room/task.ts";
import { perTurn } from "../brevity.ts";
import { type Finding, finding, type Rule } from "../finding.ts";
import { againAfterNo } from "../repeating.ts";
import { type Story, storiesOf } from "../story.ts";

/** So many words are a sentence that one notices to be the same. */
const NOTICED_WORDS = 4;

/** Rule 5. */
export const designRepeating: Rule = (played) => [
  ...perTurn(played, 5),
  ...storiesOf(played).flatMap((story) => [...wayBack(story), ...againAfterNo(story), ...sameWords(story)]),
];

/** What belongs to a stage that is over is not asked any more. */
function wayBack(story: Story): Finding[] {
  const order = PHASES_OF.design;
  return story.turns.flatMap(({ brief, reply, saidAt }) => {
    const asked = plainWords(reply.text);
    const back = ALL_ASKS.find(
      ({ phase, variants }) =>
        order.indexOf(phase) < order.indexOf(brief.phase) &&
        variants.some((variant) => asked.includes(plainWords(variant))),
    );
    return back
      ? [finding(5, `goes back from ${brief.phase} to ${back.phase}`, { ...story, at: saidAt }, reply.text)]
      : [];
  });
}

/** The same sentence in two turns that follow each other, or three times in a question. */
function sameWords(story: Story): Finding[] {
  // Who asks for a fact again is told it again.
  const facts = plainWords(story.question.full.clarifications.map(({ answer }) => answer).join(" "));
  const turns = story.turns.map((turn) => ({
    ...turn,
    sentences: sentencesOf(turn.reply.text)
      .map(({ text }) => plainWords(text))
      .filter((text) => text.split(" ").length >= NOTICED_WORDS && !facts.includes(text)),
  }));
  return turns.flatMap(({ sentences, saidAt }, at) => {
    const earlier = turns.slice(0, at).map((turn) => turn.sentences);
    const again = sentences.find(
      (one) => earlier.at(-1)?.includes(one) || earlier.filter((texts) => texts.includes(one)).length >= 2,
    );
    return again ? [finding(5, "says the same again", { ...story, at: saidAt }, again)] : [];
  });
}
