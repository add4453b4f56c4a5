import { type Finding, finding, type Rule } from "../finding.ts";
import { storiesOf } from "../story.ts";

/** Rule 8. */
export const sampleShown: Rule = (played) =>
  storiesOf(played).flatMap((story): Finding[] => {
    const { round } = story;
    if (round.approachShown === null) return [];
    const at = { ...story, at: round.startedAt };
    const graded = played.report?.rounds.find((one) => one.round_id === round.id);
    const high = graded?.dimensions.find(
      ({ dimension, level }) => dimension !== "communication" && level !== null && level > 2,
    );
    return [
      ...(round.task.kind === "mcq" ? [finding(8, "the answer of a choice was shown as a hint", at)] : []),
      ...(round.hints.length < round.question.hints_total
        ? [finding(8, "the sample answer was shown before the last rung", at, round.approachShown)]
        : []),
      ...(graded && !graded.facts.approach_shown ? [finding(8, "the report does not know of it", at)] : []),
      ...(high ? [finding(8, `${high.dimension} stands at level ${high.level} beside it`, at)] : []),
    ];
  });
