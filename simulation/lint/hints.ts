import { perTurn } from "./brevity.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { storiesOf } from "./story.ts";

/** Rule 6. */
export const hints: Rule = (played) => [
  ...perTurn(played, 6, (_, hintLike) => !hintLike),
  ...storiesOf(played).flatMap((story): Finding[] => {
    const { round, question } = story;
    const requests = new Set<string>();
    const found: Finding[] = [];
    let next = 0;
    for (const { event } of played.events) {
      if (event.type === "hint.requested") requests.add(event.id);
      if (event.type !== "hint.served" || !story.messages.some((message) => message.id === event.id))
        continue;
      const at = { ...story, at: event.at };
      const authored = question.full.hints[event.index] ?? question.full.expected_approach;
      if (!requests.delete(event.requestId))
        found.push(finding(6, "a hint without a request", at, event.text));
      if (event.index !== next++)
        found.push(finding(6, "a rung is left out or served twice", at, event.text));
      if (event.text !== authored) found.push(finding(6, "a hint that was not authored", at, event.text));
    }
    const nudges = story.asked.filter((message) => message.meta?.hint_like).length;
    const graded = played.report?.rounds.find((one) => one.round_id === round.id);
    if (graded && graded.facts.nudges !== nudges)
      found.push(
        finding(6, `${nudges} nudges, of which ${graded.facts.nudges} are counted`, {
          ...story,
          at: round.startedAt,
        }),
      );
    return found;
  }),
];
