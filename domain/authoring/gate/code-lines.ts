import { answersMatch } from "../../judge/compare.ts";
import { LANGUAGES, type Language } from "../../judge/signature.ts";
import type { Draft } from "../draft.ts";
import type { Findings, GateLine, UnderWay } from "../gate.ts";
import type { Problem } from "../problem.ts";
import { type CheckOutcome, checkKey, type FailedCase, type RunnableQuestion } from "./outcome.ts";

/** A line for each solution, one for what all of them say of the expected outputs, one for each wrong solution, one for the starter code. */
export function codeLines(
  draft: Draft,
  question: RunnableQuestion | null,
  { problems, outcomes }: Findings,
  underWay: UnderWay | null,
): GateLine[] {
  const disputed = question ? disputedCases(question, outcomes) : [];
  const shown = (name: string, keys: string[], line: () => Omit<GateLine, "name">): GateLine => {
    if (!question)
      return { name, state: "waiting", message: "Runs once the signature and the cases are in order." };
    if (underWay && keys.includes(underWay.key)) return { name, state: "running", message: underWay.message };
    if (keys.some((key) => !outcomes[key])) return { name, state: "waiting", message: "Waits for its turn." };
    return { name, ...line() };
  };
  const solutionKeys = LANGUAGES.map((language) => checkKey({ is: "solution", language }));
  const starterKeys = LANGUAGES.map((language) => checkKey({ is: "starter", language }));
  return [
    ...LANGUAGES.map((language) => {
      const name = `Solution in ${LANGUAGE_NAMES[language]}`;
      const field = `solutions.${language}`;
      const key = checkKey({ is: "solution", language });
      const problem = problemAt(problems, field);
      if (problem) return { name, state: "fails" as const, message: problem.message, field };
      return shown(name, [key], () => solutionLine(field, outcomes[key]!, draft, disputed));
    }),
    shown("Expected outputs", solutionKeys, () => expectedLine(draft, disputed)),
    ...draft.wrong.map(({ name }, at) => {
      const key = checkKey({ is: "wrong", at });
      const called = `Wrong solution ${name || at + 1}`;
      const problem = problemAt(problems, `wrong.${at}.code`);
      if (problem)
        return { name: called, state: "fails" as const, message: problem.message, field: problem.field };
      return shown(called, [key], () => wrongLine(at, outcomes[key]!));
    }),
    shown("Starter code", starterKeys, () => starterLine(starterKeys.map((key) => outcomes[key]!))),
  ];
}

export const LANGUAGE_NAMES: Record<Language, string> = {
  javascript: "JavaScript",
  python: "Python",
  java: "Java",
};

const problemAt = (problems: readonly Problem[], field: string) =>
  problems.find((one) => one.field === field);

type Disputed = { case: number; answer: string };

/** Cases of which every solution says the same, and not what is expected: then the expected output is at fault. */
function disputedCases(question: RunnableQuestion, outcomes: Findings["outcomes"]): Disputed[] {
  const all = LANGUAGES.map((language) => outcomes[checkKey({ is: "solution", language })]);
  const [first, ...others] = all;
  if (!first || others.some((one) => !one)) return [];
  return first.failed.flatMap(({ case: number, actual }) => {
    if (actual === undefined) return [];
    const input = question.cases[number - 1]?.input ?? "";
    const agree = others.every((one) => {
      const other = one?.failed.find((failed) => failed.case === number)?.actual;
      return other !== undefined && answersMatch(question.signature, other, actual, input);
    });
    return agree ? [{ case: number, answer: actual }] : [];
  });
}

function solutionLine(
  field: string,
  outcome: CheckOutcome,
  draft: Draft,
  disputed: Disputed[],
): Omit<GateLine, "name"> {
  const { refused, compiles, message, passed, total, slowest_ms } = outcome;
  if (refused !== null) return { state: "fails", message: refused, field };
  if (!compiles)
    return { state: "fails", message: `Does not compile: ${shortened(message ?? "", 300)}`, field };
  const failed = outcome.failed.filter((one) => !disputed.some((other) => other.case === one.case));
  const [first] = failed;
  if (first) {
    const count = failed.length === 1 ? "1 case fails" : `${failed.length} cases fail`;
    const told = failedSentence(first, draft);
    return { state: "fails", message: `${count} of ${total}. ${told}`, field, case: first.case };
  }
  const missing = total - passed - outcome.failed.length;
  if (missing > 0) {
    const told = `${missing} of ${total} cases were not run: the time for all of them together was over.`;
    return { state: "fails", message: told, field };
  }
  const all =
    disputed.length > 0 ? `${passed} of ${total} cases; see the expected outputs` : `all ${total} cases`;
  return { state: "holds", message: `Passes ${all}, the slowest in ${Math.round(slowest_ms)} ms.` };
}

function failedSentence(
  { case: number, status, actual, error_type, error, time_ms }: FailedCase,
  draft: Draft,
) {
  switch (status) {
    case "wrong_answer": {
      const expected = draft.cases[number - 1]?.expected_output ?? "";
      return actual === undefined
        ? `Case ${number}: wrong answer.`
        : `Case ${number}: the answer is ${shortened(actual)}, expected ${shortened(expected)}.`;
    }
    case "timeout":
      return `Case ${number} was stopped after ${Math.round(time_ms)} ms.`;
    default:
      return `Case ${number}: ${[error_type ?? "an error", error && shortened(error, 200)].filter(Boolean).join(": ")}.`;
  }
}

function expectedLine(draft: Draft, disputed: Disputed[]): Omit<GateLine, "name"> {
  const [first, ...more] = disputed;
  if (!first) return { state: "holds", message: "No case has all three solutions against it." };
  const expected = draft.cases[first.case - 1]?.expected_output ?? "";
  const told = `Case ${first.case}: all three solutions answer ${shortened(first.answer)}, expected is ${shortened(expected)}.`;
  const others =
    more.length === 0 ? "" : ` The same with ${more.map((one) => `case ${one.case}`).join(", ")}.`;
  return {
    state: "fails",
    message: `${told}${shortened(others, 200)}`,
    field: `cases.${first.case - 1}.expected_output`,
    case: first.case,
  };
}

function wrongLine(
  at: number,
  { refused, compiles, message, failed, total }: CheckOutcome,
): Omit<GateLine, "name"> {
  if (refused !== null) return { state: "fails", message: refused, field: `wrong.${at}.code` };
  if (!compiles) {
    const told = `Does not compile, so it shows nothing: ${shortened(message ?? "", 300)}`;
    return { state: "fails", message: told, field: `wrong.${at}.code` };
  }
  const [catcher] = failed;
  if (catcher)
    return {
      state: "holds",
      message: `Caught by case ${catcher.case}: ${CAUGHT[catcher.status] ?? "an error"}.`,
      case: catcher.case,
    };
  return {
    state: "fails",
    message: `Passes every hidden case (${total}). Add a case that it fails, or take it out.`,
    field: `wrong.${at}`,
  };
}

const CAUGHT: Partial<Record<FailedCase["status"], string>> = {
  wrong_answer: "wrong answer",
  timeout: "too slow",
};

function starterLine(outcomes: CheckOutcome[]): Omit<GateLine, "name"> {
  const refused = outcomes.find((one) => one.refused !== null)?.refused;
  if (refused) return { state: "fails", message: refused };
  const passing = LANGUAGES.filter(
    (_, at) => outcomes[at]?.compiles && outcomes[at].passed === outcomes[at].total,
  );
  if (passing.length === 0) return { state: "holds", message: "Passes in no language as it is." };
  const names = passing.map((language) => LANGUAGE_NAMES[language]).join(", ");
  const message = `What a candidate starts from passes every hidden case in ${names}. Add a case that needs an answer.`;
  return { state: "fails", message, field: "cases" };
}

const shortened = (text: string, most = 80): string =>
  text.length <= most ? text : `${text.slice(0, most)}…`;
