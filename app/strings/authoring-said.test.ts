import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import { emptyDraft } from "../../domain/authoring/empty-draft.ts";
import { gateResult } from "../../domain/authoring/gate.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import { readQuestionText } from "../../domain/authoring/import/read-questions.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";
import { authoringSaid } from "./authoring-said.ts";
import { adminSpanish } from "./es/admin.ts";
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

test("whatever else the readers of files say has its Spanish, and so has every rule of the schemas", () => {
  const root = path.resolve(import.meta.dirname, "../..");
  const said = (folder: string) =>
    fs
      .readdirSync(path.join(root, folder), { encoding: "utf8" })
      .filter(
        (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !/fixtures|issue-sentence/.test(file),
      )
      .map((file) => fs.readFileSync(path.join(root, folder, file), "utf8"))
      .flatMap((source) =>
        [...source.matchAll(PREDICATE)].map(([, text = ""]) => text.replace(/\$\{[^}]*\}/g, "7")),
      );
  const all = [...said("domain/authoring/import"), ...said("worker/question-files")];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((text) => predicate(text) === text)).toEqual([]);

  const design = fs.readFileSync(path.join(root, "domain/design-question.ts"), "utf8");
  const rules = [...design.matchAll(/^\s*(?:v\.check\(.*, )?"([a-z][^"]* (?:must|names|only) [^"]*)"/gm)].map(
    ([, rule = ""]) => rule,
  );
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !(rule in RULES))).toEqual([]);
});

/** A text that is the rest of a sentence about a place in a file. */
const PREDICATE =
  /["`]((?:is|must|has|holds|stands|comes|a question never|a quoted|a cell|after the|another)\s[^"`\n]{4,})["`]/gi;
