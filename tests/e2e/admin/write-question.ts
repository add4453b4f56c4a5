import { cases } from "../../../app/strings/admin-cases.ts";
import { code } from "../../../app/strings/admin-code.ts";
import { authoring } from "../../../app/strings/authoring-sections.ts";
import { common } from "../../../app/strings/common.ts";
import type { Draft, DraftPoint } from "../../../domain/authoring/draft.ts";
import { topicName } from "../../../domain/topics.ts";
import type { EditorPage } from "./editor-page.ts";
import type { LARGEST_GAP } from "./largest-gap.ts";

const terms = (list: string[]) => list.map((term) => (term.includes(", ") ? `"${term}"` : term)).join(", ");

type Facts = Pick<Draft, "description" | "topics" | "companies" | "time_limit_min" | "difficulty">;

export async function writeFacts(editor: EditorPage, facts: Facts): Promise<void> {
  await editor.open("statement");
  await editor.fill("description", facts.description);
  await editor.mark(
    editor.field("difficulty").getByRole("radio", { name: common.difficulty[facts.difficulty] }),
  );
  for (const topic of facts.topics)
    await editor.mark(editor.field("topics").getByRole("checkbox", { name: topicName(topic), exact: true }));
  await editor.fill("companies", terms(facts.companies));
  await editor.fill("time_limit_min", String(facts.time_limit_min));
}

type Spoken = Pick<Draft, "hints" | "clarifications">;

export async function writeHints(editor: EditorPage, { hints, clarifications }: Spoken): Promise<void> {
  await editor.open("hints");
  for (const [at, hint] of hints.entries()) {
    await editor.press(authoring.hints.add);
    await editor.fill(`hints.${at}`, hint);
  }
  for (const [at, fact] of clarifications.entries()) {
    await editor.press(authoring.clarifications.add);
    await editor.fill(`clarifications.${at}.asks`, terms(fact.asks));
    await editor.fill(`clarifications.${at}.answer`, fact.answer);
  }
}

type Coding = typeof LARGEST_GAP;

/** Signature, cases, solutions and wrong solutions. */
export async function writeCode(editor: EditorPage, question: Coding): Promise<void> {
  await editor.open("tests");
  await editor.mark(editor.page.getByRole("radio", { name: code.signature.json }));
  await editor.fill("signature", question.signature);
  await pasteCases(editor, JSON.stringify(question.cases), question.cases.length);

  await editor.open("solutions");
  for (const language of ["javascript", "python", "java"] as const) {
    const name = common.language[language];
    const languages = editor.page.getByRole("group", { name: code.solutions.title, exact: true });
    await editor.mark(languages.getByRole("radio", { name: new RegExp(`^${name}(?!S)`) }));
    await editor.code(code.solutions.label(name), question.solutions[language]);
  }
  for (const [at, one] of question.wrong.entries()) {
    await editor.press(code.wrong.add);
    await editor.fill(`wrong.${at}.name`, one.name);
    const languages = editor.page.getByRole("group", { name: code.wrong.language, exact: true });
    await editor.mark(languages.getByRole("radio", { name: common.language[one.language], exact: true }));
    await editor.code(code.wrong.label(one.name), one.code);
  }
}

export async function pasteCases(editor: EditorPage, text: string, count: number): Promise<void> {
  await editor.press(cases.paste);
  await editor.type(editor.page.getByRole("dialog").getByLabel(cases.pasting.text, { exact: true }), text);
  await editor.press(cases.pasting.add(count));
}

export async function writeCodingRubric(editor: EditorPage, question: Coding): Promise<void> {
  const { rubric } = question;
  await editor.open("rubric");
  await editor.fill("expected_approach", question.expected_approach);
  await editor.fill("rubric.optimal_time", rubric.optimal_time);
  await editor.fill("rubric.optimal_space", rubric.optimal_space);
  for (const [at, one] of rubric.insights.entries()) {
    await editor.press(authoring.rubric.addInsight);
    await editor.fill(`rubric.insights.${at}.insight`, one.insight);
    await editor.fill(`rubric.insights.${at}.terms`, terms(one.terms));
  }
  for (const [at, one] of rubric.edge_cases.entries()) {
    await editor.press(authoring.rubric.addEdge);
    await editor.fill(`rubric.edge_cases.${at}.name`, one.name);
    await editor.fill(`rubric.edge_cases.${at}.ask`, one.ask);
    await editor.fill(`rubric.edge_cases.${at}.terms`, terms(one.terms));
  }
  await writeFollowUps(editor, rubric.follow_ups);
}

/** Key and bonus points, follow-ups and the sample answer of a system-design question. */
export async function writeDesignRubric(
  editor: EditorPage,
  { rubric, expected_approach }: Draft,
): Promise<void> {
  await editor.open("rubric");
  await writePoints(editor, "rubric.key_points", authoring.design.addPoint, rubric.key_points);
  await writePoints(editor, "rubric.bonus_points", authoring.design.addBonus, rubric.bonus_points);
  await writeFollowUps(editor, rubric.follow_ups);
  await editor.fill("expected_approach", expected_approach);
}

async function writePoints(
  editor: EditorPage,
  list: string,
  add: string,
  points: DraftPoint[],
): Promise<void> {
  for (const [at, one] of points.entries()) {
    await editor.press(add);
    await editor.fill(`${list}.${at}.point`, one.point);
    await editor.choose(`${list}.${at}.dimension`, one.dimension);
    await editor.choose(`${list}.${at}.level`, one.level);
    for (const [group, words] of one.all_of.entries()) {
      const all = editor.field(`${list}.${at}.all_of`);
      if (group > 0) await editor.press(all.getByRole("button", { name: authoring.groups.add }));
      await editor.fill(`${list}.${at}.all_of.${group}`, terms(words));
    }
  }
}

async function writeFollowUps(editor: EditorPage, followUps: Draft["rubric"]["follow_ups"]): Promise<void> {
  for (const [at, one] of followUps.entries()) {
    await editor.press(authoring.rubric.addFollowUp);
    await editor.fill(`rubric.follow_ups.${at}.ask`, one.ask);
    await editor.fill(`rubric.follow_ups.${at}.good_answer`, one.good_answer);
    await editor.fill(`rubric.follow_ups.${at}.terms`, terms(one.terms));
  }
}

export async function writeStages(editor: EditorPage, { stages }: Draft): Promise<void> {
  await editor.open("stages");
  for (const [at, stage] of stages.entries()) {
    await editor.press(authoring.stages.add);
    await editor.fill(`stages.${at}.title`, stage.title);
    await editor.fill(`stages.${at}.asks`, terms(stage.asks));
    await editor.choose(`stages.${at}.after`, String(stage.after));
    await editor.fill(`stages.${at}.reveals`, stage.reveals);
    for (const point of stage.key_points)
      await editor.mark(editor.field(`stages.${at}.key_points`).getByRole("checkbox").nth(point));
  }
}

export async function writeOptions(editor: EditorPage, { options }: Draft): Promise<void> {
  await editor.open("options");
  for (const [at, option] of options.entries()) {
    if (option.is_correct) await editor.mark(editor.field(`options.${at}.is_correct`));
    await editor.fill(`options.${at}.text`, option.text);
    await editor.fill(`options.${at}.explanation`, option.explanation);
  }
}

export async function writeSources(editor: EditorPage, { provenance }: Draft): Promise<void> {
  await editor.open("sources");
  for (const [at, source] of provenance.sources.entries()) {
    await editor.press(authoring.provenance.addSource);
    await editor.fill(`provenance.sources.${at}`, source);
  }
  await editor.fill("provenance.review", provenance.review);
}
