import type { DesignQuestionFile } from "../../../domain/design-question.ts";
import { type Canaries, canariesIn } from "../../../simulation/canaries.ts";
import type { Overheard } from "./overheard.ts";

/** A question of system design as its folder in the bank has it. */
export type Authored = { file: DesignQuestionFile; description: string; sample: string[] };
type Heard = Authored & {
  /** What the candidate says themselves. */
  said?: string[];
};

type Kind =
  | "key"
  | "explanation"
  | "twist"
  | "hint"
  | "rubric"
  | "sample"
  | "review"
  /** One for each stage and each fact, by its title and by the first word that asks for it. */
  | `stage ${string}`
  | `fact ${string}`;
export type Secrets = Canaries<Kind>;

/**
 * What a question tells only in its time, or only in the report, or never: of each text in it the longest run of plain words,
 * which is written in JSON, in HTML and in Markdown alike. What stands in the open as well, or is
 * the candidate's own, is no secret.
 */
export function secretsOf({ file, description, sample, said = [] }: Heard): Secrets {
  const { evaluation_rubric: rubric } = file;
  const options = file.format === "MCQ" ? file.options : [];
  const open = [description, file.title, ...options.map(({ text }) => text), ...said].join("\n");
  const marks = (texts: string[]) =>
    texts.map(plainest).filter((mark) => mark.length > 14 && !open.includes(mark));
  const stages = file.format === "SCENARIO" ? file.stages : [];
  return {
    key: file.format === "MCQ" ? ['"correct"', '"is_correct"'] : [],
    explanation: marks(options.map(({ explanation }) => explanation)),
    twist: marks(rubric.twists.map(({ ask }) => ask)),
    hint: marks(file.hints),
    rubric: marks([
      ...rubric.key_points,
      ...rubric.bonus_points,
      ...[...rubric.follow_ups, ...rubric.twists].map(({ good_answer }) => good_answer),
      ...rubric.estimates.map(({ working }) => working),
    ]),
    sample: marks(sample),
    review: marks([file.provenance.review]),
    ...Object.fromEntries(stages.map(({ title, reveals }) => [`stage ${title}`, marks([reveals])])),
    ...Object.fromEntries(
      file.clarifications.map(({ asks, answer }) => [`fact ${asks[0]}`, marks([answer])]),
    ),
  };
}

/** Of which kinds anything has come to the browser. The files of the app are the same for everybody and hold no question. */
export async function toldOf(heard: Overheard, secrets: Secrets): Promise<string[]> {
  await heard.settled();
  const text = heard.received.filter((one) => !/^https?:\S+\/assets\//.test(one)).join("\n");
  return (Object.keys(secrets) as Kind[]).filter((kind) => canariesIn(text, secrets, [kind]).length > 0);
}

/** Without its first word, which loses its capital where the interviewer joins sentences. */
const plainest = (text: string): string =>
  text
    .split(/[^A-Za-z0-9 ,()%-]+/)
    .map((run) => run.trim().replace(/^\S+ /, ""))
    .reduce((longest, run) => (run.length > longest.length ? run : longest), "")
    .slice(0, 60);
