import { askedIn } from "../asks.ts";
import { perTurn } from "./brevity.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { isClosing, type Story, storiesOf } from "./story.ts";

const MINUTES_TO_CLOSE = 2;

/** Rule 12. */
export const ending: Rule = (played) => [
  ...perTurn(played, 12),
  ...storiesOf(played).flatMap((story) => [...neverWrapsUp(story), ...gradesInPublic(story)]),
  ...early(played),
];

/** Whoever still talks when little time is left is told so, or asked for their questions. */
function neverWrapsUp(story: Story): Finding[] {
  const close = story.turns.filter(
    ({ brief }) =>
      brief.cause.kind !== "silence" &&
      brief.interview.minutesLeft !== null &&
      brief.interview.minutesLeft <= MINUTES_TO_CLOSE,
  );
  const last = close.at(-1);
  if (!last || close.length < 2) return [];
  const wraps = story.turns.some(
    (turn) => isClosing(turn) && (turn.brief.phase === "wrap-up" || WRAPS_UP.test(turn.reply.text)),
  );
  const asks = story.turns.some(
    ({ reply }) => askedIn(reply.text, story.question.full.rubric)?.kind === "closing",
  );
  return wraps || asks
    ? []
    : [finding(12, "does not wrap up before the end", { ...story, at: last.saidAt }, last.reply.text)];
}

const WRAPS_UP = /\b(?:minutes? (?:is|are) left|less than a minute|time is|wrap|finish|submit)\b/i;

function gradesInPublic(story: Story): Finding[] {
  return story.turns
    .filter(({ reply }) => GRADES.test(reply.text))
    .map((turn) => finding(12, "a grade during the session", { ...story, at: turn.saidAt }, turn.reply.text));
}

const GRADES =
  /\b(?:your (?:score|grade|level) (?:is|would be|stands)|\d{1,3} (?:points|out of 100|\/ ?100)|you (?:pass|fail)(?:ed)? (?:the|this) (?:interview|round)|(?:strong |no )?hire\b)/i;

/** Nothing of the report before the interview is over. */
function early(played: Parameters<Rule>[0]): Finding[] {
  const ended = played.state.endedAt ?? Number.POSITIVE_INFINITY;
  return played.events
    .filter(
      ({ event }) => (event.type === "feedback.ready" || event.type === "round.regraded") && event.at < ended,
    )
    .map(({ event }) =>
      finding(12, "a grade before the end", { state: played.state, round: null, at: event.at }, event.type),
    );
}
