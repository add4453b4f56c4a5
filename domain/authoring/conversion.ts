import type { DesignRubric } from "../design-question.ts";
import type { DsaRubric } from "../question.ts";
import type { DesignContent } from "./content.ts";
import { type DsaContent, isDsa, type QuestionContent } from "./content.ts";
import type { Draft, DraftPoint, DraftRubric } from "./draft.ts";
import { emptyDraft, emptyRubric } from "./empty-draft.ts";

/** A version as it is edited. The ids of its cases are the same each time. */
export const draftOf = (content: QuestionContent): Draft =>
  isDsa(content) ? dsaDraft(content) : designDraft(content);

/** The draft as a version would hold it: complete and valid only where a strict parse says so. */
export const contentOf = (draft: Draft): unknown =>
  draft.type === "DSA" ? dsaContent(draft) : designContent(draft);

function dsaDraft({ question, description, cases, solutions, wrong }: DsaContent): Draft {
  const { evaluation_rubric, signature, ...facts } = question;
  return {
    ...emptyDraft("DSA", "OPEN_ENDED"),
    ...facts,
    description,
    rubric: dsaRubric(evaluation_rubric),
    signature: JSON.stringify(signature, null, 2),
    cases: cases.map((testCase, index) => ({ id: `case-${index + 1}`, ...testCase })),
    solutions,
    wrong,
  };
}

function designDraft({ question, description, sample_answer }: DesignContent): Draft {
  return {
    ...emptyDraft(question.type, question.format),
    slug: question.slug,
    difficulty: question.difficulty,
    title: question.title,
    description,
    topics: question.topics,
    companies: question.companies,
    hints: question.hints,
    expected_approach: sample_answer,
    time_limit_min: question.time_limit_min,
    clarifications: question.clarifications,
    rubric: designRubric(question.evaluation_rubric),
    ...(question.format === "MCQ" && { options: question.options }),
    ...(question.format === "SCENARIO" && {
      stages: question.stages.map(({ trigger, ...stage }) => ({ ...stage, ...trigger })),
    }),
    provenance: question.provenance,
  };
}

const dsaRubric = (rubric: DsaRubric): DraftRubric => ({
  ...emptyRubric(),
  optimal_time: rubric.optimal_time,
  optimal_space: rubric.optimal_space,
  insights: rubric.key_insights.map((insight, at) => ({
    insight,
    terms: rubric.key_insight_terms[at] ?? [],
  })),
  edge_cases: rubric.edge_cases,
  follow_ups: rubric.follow_ups,
});

const designRubric = (rubric: DesignRubric): DraftRubric => ({
  ...emptyRubric(),
  key_points: points(rubric.key_points, rubric.key_point_marks),
  bonus_points: points(rubric.bonus_points, rubric.bonus_point_marks),
  follow_ups: rubric.follow_ups,
  twists: rubric.twists,
  estimates: rubric.estimates,
});

const points = (texts: string[], marks: DesignRubric["key_point_marks"]): DraftPoint[] =>
  texts.map((point, at) => ({ point, ...(marks[at] ?? { dimension: "", level: "", all_of: [] }) }));

const common = (draft: Draft) => ({
  slug: draft.slug,
  type: draft.type,
  format: draft.format,
  difficulty: draft.difficulty,
  title: draft.title,
  topics: draft.topics,
  companies: draft.companies,
  hints: draft.hints,
  time_limit_min: draft.time_limit_min,
  clarifications: draft.clarifications,
});

const dsaContent = (draft: Draft) => ({
  question: {
    ...common(draft),
    expected_approach: draft.expected_approach,
    evaluation_rubric: {
      optimal_time: draft.rubric.optimal_time,
      optimal_space: draft.rubric.optimal_space,
      key_insights: draft.rubric.insights.map(({ insight }) => insight),
      key_insight_terms: draft.rubric.insights.map(({ terms }) => terms),
      edge_cases: draft.rubric.edge_cases,
      follow_ups: draft.rubric.follow_ups,
    },
    signature: parsed(draft.signature),
  },
  description: draft.description,
  cases: draft.cases.map(({ id: _, ...testCase }) => testCase),
  solutions: draft.solutions,
  wrong: draft.wrong,
});

const designContent = (draft: Draft) => ({
  question: {
    ...common(draft),
    evaluation_rubric: {
      key_points: texts(draft.rubric.key_points),
      key_point_marks: marks(draft.rubric.key_points),
      bonus_points: texts(draft.rubric.bonus_points),
      bonus_point_marks: marks(draft.rubric.bonus_points),
      follow_ups: draft.rubric.follow_ups,
      twists: draft.rubric.twists,
      estimates: draft.rubric.estimates,
    },
    provenance: draft.provenance,
    ...(draft.format === "MCQ" && { options: draft.options }),
    ...(draft.format === "SCENARIO" && {
      stages: draft.stages.map(({ asks, after, ...stage }) => ({ ...stage, trigger: { asks, after } })),
    }),
  },
  description: draft.description,
  sample_answer: draft.expected_approach,
});

const texts = (list: DraftPoint[]) => list.map(({ point }) => point);
const marks = (list: DraftPoint[]) => list.map(({ point: _, ...mark }) => mark);

/** Undefined where it is no JSON: then a signature is missing. */
function parsed(signature: string): unknown {
  try {
    return JSON.parse(signature);
  } catch {
    return undefined;
  }
}
