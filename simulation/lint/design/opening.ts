import { finding, type Rule } from "../finding.ts";
import { storiesOf } from "../story.ts";

type Part = [what: string, holds: (text: string) => boolean];

const AGENDA: Part[] = [
  ["says nothing of the time", (text) => /\b\d+ minutes?\b|\bno time limit\b/i.test(text)],
  ["does not say how many questions there are", (text) => /\b\d+ questions?\b/i.test(text)],
  [
    "does not say that facts may be asked for",
    (text) => /\bask\b[^.]*\bfacts?\b|\bfacts?\b[^.]*\bask/i.test(text),
  ],
];
const HINTS: Part = ["does not say how hints work", (text) => /\bhint/i.test(text)];
const STAGES = [
  /\brequirement/i,
  /\bnumbers|\bfigures|\bestimat/i,
  /\bdata\b/i,
  /\bwhole|\bparts\b/i,
  /\bdepth|\bone part/i,
];
const COURSE: Record<string, Part> = {
  mcq: ["does not ask for the choice and its reasons", (text) => /\bwhy\b|\breason/i.test(text)],
  scenario: ["does not ask for the first step", (text) => /\bfirst\b/i.test(text)],
  design: [
    "does not name the stages of an open design",
    (text) => STAGES.filter((stage) => stage.test(text)).length >= 4,
  ],
};

/** Rule 1: the agenda of the session, and how each question goes. */
export const designOpening: Rule = (played) =>
  storiesOf(played).flatMap((story) => {
    const { turns, round } = story;
    const first = turns[0];
    const missing = (what: string) =>
      finding(1, what, { ...story, at: first?.saidAt ?? round.startedAt }, first?.reply.text);
    if (!first) return story.said.length > 0 ? [missing("the interviewer never opened the question")] : [];
    const { text } = first.reply;
    // Of hints there is nothing to say where no question has any.
    const agenda = played.questions.some(({ full }) => full.hints.length > 0) ? [...AGENDA, HINTS] : AGENDA;
    const wanted = [...(round.number > 1 ? [] : agenda), COURSE[round.task.kind]].flatMap((one) =>
      one ? [one] : [],
    );
    return [
      ...(first.brief.cause.kind === "opening"
        ? []
        : [missing("something else was said before the opening")]),
      ...wanted.filter(([, holds]) => !holds(text)).map(([what]) => missing(what)),
    ];
  });
