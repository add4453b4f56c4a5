import { type Finding, finding, type Rule } from "./finding.ts";
import { storiesOf } from "./story.ts";

/** Rule 13: in what is said and in what is reported. */
export const person: Rule = (played) => [
  ...storiesOf(played).flatMap((story) =>
    story.asked
      .filter((message) => INFERS.test(message.text))
      .map((message) =>
        finding(13, "infers something of the person", { ...story, at: message.at }, message.text),
      ),
  ),
  ...reported(played),
];

function reported({ report, state }: Parameters<Rule>[0]): Finding[] {
  const texts = report
    ? [
        report.detailed_feedback,
        ...report.rounds.map((round) => round.feedback),
        ...[...report.strengths, ...report.improvements].map((claim) => claim.text),
      ]
    : [];
  return texts
    .filter((text) => INFERS.test(text))
    .map((text) =>
      finding(
        13,
        "the report infers something of the person",
        { state, round: null, at: state.createdAt },
        INFERS.exec(text)?.[0],
      ),
    );
}

const INFERS =
  /\byou(?:'re| are| seem| sound| look| come across as)(?: to be)?(?: a (?:bit|little)| very| quite| so| rather)? (?:nervous|anxious|stressed|frustrated|upset|angry|annoyed|tired|bored|confident|overconfident|insecure|unsure of yourself|shy|calm|excited|arrogant|lazy|smart|clever|gifted|talented|introverted|passionate)\b|\byour (?:accent|english|grammar|nerves|mood|personality|attitude|tone|confidence|enthusiasm|passion)\b|\b(?:calm down|don't (?:worry|panic|be nervous)|do not (?:worry|panic)|relax|cheer up|native speaker)\b/i;
