import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import { emptyDraft } from "../../domain/authoring/empty-draft.ts";
import { gateResult } from "../../domain/authoring/gate.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import { readQuestionText } from "../../domain/authoring/import/read-questions.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";
import { inEnglish, type Said, say } from "../../domain/authoring/said.ts";
import { DESIGN_RULES, RULES as INTERVIEWER_RULES } from "../../simulation/lint/finding.ts";
import { authoringSaid } from "./authoring-said.ts";
import { adminSpanish } from "./es/admin.ts";
import { offence, SECRETS } from "./es/broken-rule.ts";
import { placeName } from "./es/place-name.ts";
import { predicate } from "./es/predicate.ts";
import { RULES } from "./es/problem-words.ts";
import { speak } from "./localized.ts";

beforeAll(() => speak(() => adminSpanish));
afterAll(() => speak(() => null));

/** Words that no Spanish sentence has, but for what is quoted. */
const ENGLISH = /\b(the|must|is|are|not|needed|and|of|at least|missing|case|hint|waits|there)\b/;
const whole = draftOf(codingContent());

/** Drafts with all sorts of things wrong with them. */
const DRAFTS: [what: string, draft: Draft][] = [
  ["nothing of coding", emptyDraft("DSA", "OPEN_ENDED")],
  ["nothing of a choice", emptyDraft("SYSTEM_DESIGN", "MCQ")],
  ["nothing of a scenario", emptyDraft("SYSTEM_DESIGN", "SCENARIO")],
  ["nothing of an open design", emptyDraft("SYSTEM_DESIGN", "OPEN_ENDED")],
  ["no JSON", { ...whole, signature: '{"v":1,\n"kind":}' }],
  ["no signature", { ...whole, signature: '{"v":1,"kind":"function","name":7}' }],
  ["odd cases", { ...whole, cases: [...whole.cases.slice(1), { ...whole.cases[0]!, input: "1" }] }],
  [
    "the same twice",
    { ...whole, cases: [...whole.cases, whole.cases[3]!], wrong: whole.wrong.concat(whole.wrong) },
  ],
  ["too much", { ...whole, title: "x".repeat(300), slug: "Not One", topics: [], time_limit_min: 0 }],
];

test.each(DRAFTS)("what is wrong with %s is said in Spanish, in the editor and in the gate", (_, draft) => {
  const problems = problemsOf(draft, { slugTaken: true });
  expect(problems.length).toBeGreaterThan(1);
  for (const problem of problems) expect(authoringSaid.problem(problem)).not.toMatch(ENGLISH);
  const { lines } = gateResult(draft, { problems, outcomes: {}, sample: null });
  for (const line of lines) {
    const { name, message } = authoringSaid.line(line);
    expect(`${name}: ${message}`).not.toMatch(ENGLISH);
    expect(message).not.toBe(line.message);
  }
});

test.each([
  ["hints.2", "la pista 3"],
  ["rubric.key_points.0.terms", "los términos del punto clave 1"],
  ["solutions.java", "la solución en Java"],
  ["options.1.explanation", "la explicación de la opción B"],
])("%s is %s", (field, name) => {
  expect(placeName(field).text).toBe(name);
});

test("some sentences, word by word", () => {
  const said = (draft: Draft) =>
    problemsOf(draft).map((one) => `${one.field}: ${authoringSaid.problem(one)}`);
  expect(said({ ...whole, hints: ["one"], wrong: whole.wrong.slice(1) })).toEqual([
    `wrong: Hacen falta al menos 3 soluciones erróneas o lentas, no ${whole.wrong.length - 1}: muestran qué detectan los casos ocultos.`,
    "hints: Las pistas: hacen falta al menos 3, no 1.",
  ]);
  expect(said({ ...whole, solutions: { ...whole.solutions, python: " " } })).toEqual([
    "solutions.python: Falta la solución en Python.",
  ]);
});

test("what is wrong with a file is said in Spanish, with the values that are in it", () => {
  const list = (question: object) =>
    readQuestionText(
      "q.json",
      JSON.stringify({ format: "mockingbird-questions", v: 1, questions: [question] }),
    );
  const content = codingContent();
  const broken = {
    ...content,
    question: { ...content.question, difficulty: "SIMPLE", hints: ["one"], more: 1 },
  };
  expect(list(broken).flaws.map((flaw) => authoringSaid.flaw(flaw))).toEqual([
    'Tiene que ser uno de estos: EASY, MEDIUM, HARD, no "SIMPLE".',
    "Tiene que tener al menos 3, hay 1.",
    "No es un campo que haya aquí.",
  ]);
  const few = { ...content, wrong: content.wrong.slice(0, 1) };
  expect(list(few).flaws.map((flaw) => authoringSaid.flaw(flaw))[0]).toMatch(
    /^Hacen falta al menos 3 soluciones/,
  );
  expect(readQuestionText("q.json", '{"a" 1}').flaws.map((flaw) => authoringSaid.flaw(flaw))).toEqual([
    'No es JSON: se esperan dos puntos, hay "1".',
  ]);
});

test("whatever else is said of files, drafts and the work on them has its Spanish, and so has every rule of the schemas", () => {
  const all = SAYING.flatMap((folder) => textsIn(folder));
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((text) => predicate(text) === text && !UNTOLD.has(text))).toEqual([]);
  // What is excused is there.
  expect([...UNTOLD].filter((text) => !all.includes(text))).toEqual([]);

  const design = fs.readFileSync(path.join(ROOT, "domain/design-question.ts"), "utf8");
  const rules = [...design.matchAll(/^\s*(?:v\.check\(.*, )?"([a-z][^"]* (?:must|names|only) [^"]*)"/gm)].map(
    ([, rule = ""]) => rule,
  );
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !(rule in RULES))).toEqual([]);
});

test("a sentence of a job is said in Spanish, and one that nobody here knows in English", () => {
  const failure = (...said: Said[]) => authoringSaid.failure(shown(...said));
  const shown = (...said: Said[]) => ({ failure: said.map(inEnglish).join(" "), failure_said: said });
  expect(failure(say("given_up"), say("last_met"), say("runner_busy"))).toBe(
    "En 30 minutos no avanzó, y se dejó. Lo último con que se encontró: El ejecutor está ocupado. Espera un sitio.",
  );
  expect(failure(say("input_misfit", "line 1: expected 2 lines (a, b), got 1"))).toBe(
    "Línea 1: se esperan 2 líneas (a, b), hay 1.",
  );
  expect(authoringSaid.failure({ failure: "It was given up." })).toBe("It was given up.");
  const later = [{ code: "it_rains", values: [] }] as unknown as Said[];
  expect(authoringSaid.failure({ failure: "It rains.", failure_said: later })).toBe("It rains.");
});

test("every rule that an interviewer can break in a dry run, and all that breaks it, is said in Spanish", () => {
  for (const rule of Object.values({ ...INTERVIEWER_RULES, ...DESIGN_RULES })) {
    const said = inSpanish(say("rule_broken", rule, "code", "question 2 (two-sum) at 1:05"));
    expect(said).toMatch(/: código, pregunta 2 \(two-sum\) en 1:05$/);
    expect(said).not.toMatch(/otra regla/);
  }
  const looks = filesIn("simulation/lint", /\.test\.ts$|finding\.ts|story\.ts/).flatMap(literals);
  const kinds = literals(path.join(ROOT, "ai/reply-rules/violation.ts"));
  const found = [
    ...looks.filter((text) => /[a-z]{2,}/.test(text) && / [a-z7]/.test(text) && text !== "by its letter"),
    ...kinds.filter((kind) => /^[a-z]/.test(kind)),
  ];
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter((text) => offence(text) === null && !(text in SECRETS))).toEqual([]);
});

const ROOT = path.resolve(import.meta.dirname, "../..");
const inSpanish = (said: Said) => authoringSaid.problem({ message: "", said });

/** Where sentences for administrators are made; those of `words` are held by the types. */
const SAYING = [
  "domain/authoring",
  "domain/judge/signature.ts",
  "domain/judge/signature-problem.ts",
  "worker/question-files",
  "durable-objects/question-job",
  "ai/authoring",
];

/** Parts of sentences. */
const UNTOLD = new Set([
  "must be OPEN_ENDED for a coding question",
  "the file ends",
  "but the file ends here",
]);

/** Texts of several words, with 7 for what is put into them. */
const textsIn = (place: string): string[] =>
  filesIn(
    place,
    /\.test\.ts$|fixtures|words\/|issue-sentence|mcq-template|place-name|export-formats|course\.ts/,
  )
    .flatMap(literals)
    .filter((text) => (text.match(/[a-z]{2,}/gi) ?? []).length >= 3 && text.includes(" "));

function filesIn(place: string, without: RegExp): string[] {
  const whole = path.join(ROOT, place);
  if (fs.statSync(whole).isFile()) return [whole];
  return fs
    .readdirSync(whole, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !without.test(file))
    .map((file) => path.join(whole, file));
}

/** Every text of a program but for the names of what it imports and what it throws. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText() === "Error") return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(""));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}
