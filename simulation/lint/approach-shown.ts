import { type Finding, finding, type Rule } from "./finding.ts";
import { storiesOf } from "./story.ts";

/** Rule 8. */
export const approachShown: Rule = (played) =>
  storiesOf(played).flatMap((story): Finding[] => {
    const { round } = story;
    if (round.approachShown === null) return [];
    const shown = story.messages.find(
      (message) => message.type === "HINT" && message.text === round.approachShown,
    );
    const at = { ...story, at: shown?.at ?? round.startedAt };
    const graded = played.report?.rounds.find((one) => one.round_id === round.id);
    const level = graded?.dimensions.find((one) => one.dimension === "problem_solving")?.level ?? null;
    return [
      ...(round.hints.length < round.question.hints_total
        ? [finding(8, "the approach was shown before the last rung", at, round.approachShown)]
        : []),
      ...(graded && !graded.facts.approach_shown ? [finding(8, "the report does not know of it", at)] : []),
      ...(level !== null && level > 2
        ? [finding(8, `problem solving stands at level ${level} beside it`, at)]
        : []),
    ];
  });
