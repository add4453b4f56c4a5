import { plainWords } from "../../../ai/terms.ts";
import { finding, type Rule } from "../finding.ts";
import { storiesOf } from "../story.ts";

/** So many words of an option in a row name it. */
const NAMING_WORDS = 3;

/** Rule 9: until the product has shown the answer, no reply names an option or its letter. */
export const optionsUntouched: Rule = (played) =>
  storiesOf(played).flatMap((story) =>
    story.turns
      .filter(({ brief: { task } }) => task.kind === "mcq" && task.key === null)
      .flatMap(({ brief, reply, saidAt }) => {
        const given = plainWords(`${brief.question.title} ${brief.question.description}`);
        const text = plainWords(reply.text);
        const named = brief.question.options.find((option) =>
          runsOf(option.text).some((run) => text.includes(run) && !given.includes(run)),
        );
        const letter = /\b[Oo]ption [A-D]\b|(?<![\p{L}\p{N}])[BCD](?![\p{L}\p{N}'’-])/u.test(reply.text);
        return named || letter
          ? [
              finding(
                9,
                `speaks of option ${named?.key ?? "by its letter"}`,
                { ...story, at: saidAt },
                reply.text,
              ),
            ]
          : [];
      }),
  );

function runsOf(text: string): string[] {
  const words = plainWords(text)
    .split(" ")
    .filter((word) => word.length > 0);
  return words
    .slice(NAMING_WORDS - 1)
    .map((_, at) => words.slice(at, at + NAMING_WORDS).join(" "))
    .filter((run) => run.length >= 14);
}
