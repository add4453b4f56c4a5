import { sentencesOf } from "../../ai/reply-rules/sentences.ts";
import { mentions } from "../../ai/terms.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { type Story, storiesOf, type ToldTurn } from "./story.ts";

/** Rule 9. */
export const edges: Rule = (played) =>
  storiesOf(played).flatMap((story) =>
    story.turns.filter((turn) => turn.saidAt < story.greenAt).flatMap((turn) => pointing(story, turn)),
  );

function pointing(story: Story, turn: ToldTurn): Finding[] {
  const cases = story.question.full.rubric?.edge_cases ?? [];
  const open = cases.filter((one) => !isNamed(turn, [one.name, ...one.terms]));
  return sentencesOf(turn.reply.text).flatMap(({ text, question }) => {
    const at = { ...story, at: turn.saidAt };
    if (POINTS.test(text)) return [finding(9, "says where the bug is", at, text)];
    const told = !question && open.some((one) => mentions(text, [one.name]));
    return told ? [finding(9, "tells a missed case where it should ask for it", at, text)] : [];
  });
}

/** The candidate, the statement or its facts named it. */
const isNamed = ({ brief }: ToldTurn, terms: string[]): boolean =>
  mentions(
    [
      brief.question.description,
      ...brief.clarifications.map((fact) => fact.answer),
      ...brief.transcript.filter((message) => message.role === "USER").map((message) => message.text),
    ].join("\n"),
    terms,
  );

const POINTS =
  /\b(?:bug|mistake|error|problem) (?:is|lies|sits|must be) (?:in|at|on|with|where)\b|\b(?:on|in|at) line \d+\b|\boff[- ]by[- ]one\b|\byou (?:forgot|forget|missed) (?:to|the|a|an)\b|\byour (?:loop|condition|index|comparison|initialization) (?:is|should|starts|stops|never|misses)\b/i;
