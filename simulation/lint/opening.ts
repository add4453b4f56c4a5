import { askedIn } from "../asks.ts";
import { finding, type Rule } from "./finding.ts";
import { storiesOf } from "./story.ts";

const STAGES = [
  /\bclarif|\bquestions? about\b|\bopen\b/i,
  /\bapproach|\bidea/i,
  /\bcode|\bwrite/i,
  /\btest/i,
  /\bfollow|\bvariation/i,
];
const AGENDA: [string, (text: string) => boolean][] = [
  ["says nothing of the time", (text) => /\b\d+ minutes?\b|\bno time limit\b/i.test(text)],
  ["does not name the stages", (text) => STAGES.filter((stage) => stage.test(text)).length >= 4],
  ["does not say how hints work", (text) => /\bhints?\b/i.test(text)],
];

/** Rule 1. */
export const opening: Rule = (played) =>
  storiesOf(played).flatMap((story) => {
    const { turns, round, question } = story;
    const first = turns[0];
    const missing = (what: string) =>
      finding(1, what, { ...story, at: first?.saidAt ?? round.startedAt }, first?.reply.text);
    if (!first) return story.said.length > 0 ? [missing("the interviewer never opened the question")] : [];
    const { text } = first.reply;
    const agenda =
      round.number > 1 ? [] : AGENDA.filter(([, holds]) => !holds(text)).map(([what]) => missing(what));
    const asksKnown = askedIn(text, question.full.rubric)?.kind === "known";
    return [
      ...(first.brief.cause.kind === "opening"
        ? []
        : [missing("something else was said before the opening")]),
      ...agenda,
      ...(asksKnown ? [] : [missing("does not ask whether the problem is known")]),
    ];
  });
