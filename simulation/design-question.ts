import type { DesignQuestionFile } from "../domain/design-question.ts";
import type { FullQuestion } from "../domain/question.ts";
import { seededId } from "./seeded-id.ts";

/** A folder of the bank, as its reader gives it. */
export type AuthoredDesign = { file: DesignQuestionFile; description: string; sampleAnswer: string };

/** A system-design question as the server holds it. */
export function simulatedDesign({ file, description, sampleAnswer }: AuthoredDesign): FullQuestion {
  const { slug, type, format, difficulty, title, topics, time_limit_min, hints } = file;
  const options = file.format === "MCQ" ? file.options : [];
  const stages = file.format === "SCENARIO" ? file.stages : [];
  return {
    public: {
      id: seededId(slug, 0),
      ...{ slug, type, format, difficulty, title, description, topics, time_limit_min },
      hints_total: hints.length,
      signature: null,
      starter_code: { javascript: "", python: "", java: "" },
      samples: [],
      options: options.map(({ key, text }) => ({ key, text })),
      stages_total: stages.length,
    },
    hints,
    expected_approach: sampleAnswer,
    rubric: null,
    clarifications: file.clarifications,
    reference_solutions: null,
    design: file.evaluation_rubric,
    options,
    stages,
  };
}
