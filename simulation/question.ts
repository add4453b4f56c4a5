import type { Language } from "../domain/judge/signature.ts";
import { starterCode } from "../domain/judge/starter-code.ts";
import type { DsaQuestionFile, FullQuestion, ReferenceSolutions, TestCase } from "../domain/question.ts";
import { seededId } from "./seeded-id.ts";

/** A question as the server holds it, and ways to get it wrong. */
export type SimulatedQuestion = {
  full: FullQuestion;
  cases: (TestCase & { id: string })[];
  wrong: { name: string; language: Language; code: string }[];
};

/** A folder of the bank, as its reader gives it. */
type AuthoredQuestion = {
  file: DsaQuestionFile;
  description: string;
  cases: TestCase[];
  solutions: ReferenceSolutions;
  wrong: SimulatedQuestion["wrong"];
};

export function simulatedQuestion(authored: AuthoredQuestion): SimulatedQuestion {
  const { file, description, cases, solutions, wrong } = authored;
  const { slug, type, format, difficulty, title, topics, time_limit_min, signature, hints } = file;
  return {
    full: {
      public: {
        id: seededId(slug, 0),
        slug,
        type,
        format,
        difficulty,
        title,
        description,
        topics,
        time_limit_min,
        hints_total: hints.length,
        signature,
        starter_code: starterCode(signature),
        samples: cases
          .filter((one) => one.is_sample)
          .map(({ input, expected_output }) => ({ input, expected_output })),
        options: [],
        stages_total: 0,
      },
      hints,
      expected_approach: file.expected_approach,
      rubric: file.evaluation_rubric,
      clarifications: file.clarifications,
      reference_solutions: solutions,
      design: null,
      options: [],
      stages: [],
    },
    cases: cases.map((one, index) => ({ ...one, id: String(index + 1) })),
    wrong,
  };
}
