import { answersMatch } from "../../judge/compare.ts";
import { LANGUAGES } from "../../judge/signature.ts";
import type { Draft } from "../draft.ts";
import type { Findings, GateLine, UnderWay } from "../gate.ts";
import { type Said, saidOf, say } from "../said.ts";
import { type Found, gateLine, toldOf } from "./gate-line.ts";
import { type CheckOutcome, checkKey, type FailedCase, type RunnableQuestion } from "./outcome.ts";

/** A line for each solution, one for what all of them say of the expected outputs, one for each wrong solution, one for the starter code. */
export function codeLines(
  draft: Draft,
  question: RunnableQuestion | null,
  { problems, outcomes }: Findings,
  underWay: UnderWay | null,
): GateLine[] {
  const disputed = question ? disputedCases(question, outcomes) : [];
  const shown = (name: Said, keys: string[], found: () => Found): GateLine => {
    if (!question) return gateLine(name, { state: "waiting", said: [say("runs_later")] });
    if (underWay && keys.includes(underWay.key))
      return gateLine(name, { state: "running", said: [underWay.message] });
    if (keys.some((key) => !outcomes[key])) return gateLine(name, { state: "waiting", said: [say("waits")] });
    return gateLine(name, found());
  };
  const broken = (name: Said, field: string): GateLine | null => {
    const problem = problems.find((one) => one.field === field);
    return problem ? gateLine(name, { state: "fails", said: toldOf(problem), field }) : null;
  };
  const solutionKeys = LANGUAGES.map((language) => checkKey({ is: "solution", language }));
  const starterKeys = LANGUAGES.map((language) => checkKey({ is: "starter", language }));
  return [
    ...LANGUAGES.map((language) => {
      const name = say("solution_in", language);
      const field = `solutions.${language}`;
      const key = checkKey({ is: "solution", language });
      return (
        broken(name, field) ?? shown(name, [key], () => solutionLine(field, outcomes[key]!, draft, disputed))
      );
    }),
    shown(say("part", "expected"), solutionKeys, () => expectedLine(draft, disputed)),
    ...draft.wrong.map(({ name: given }, at) => {
      const key = checkKey({ is: "wrong", at });
      const name = say("wrong_named", given || String(at + 1));
      return broken(name, `wrong.${at}.code`) ?? shown(name, [key], () => wrongLine(at, outcomes[key]!));
    }),
    shown(say("part", "starter"), starterKeys, () => starterLine(starterKeys.map((key) => outcomes[key]!))),
  ];
}

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

function solutionLine(field: string, outcome: CheckOutcome, draft: Draft, disputed: Disputed[]): Found {
  const { refused, compiles, message, passed, total, slowest_ms } = outcome;
  if (refused !== null) return { state: "fails", said: [saidOf(refused)], field };
  if (!compiles) return { state: "fails", said: [say("no_compile", shortened(message ?? "", 300))], field };
  const failed = outcome.failed.filter((one) => !disputed.some((other) => other.case === one.case));
  const [first] = failed;
  if (first) {
    const said = [say("cases_fail", failed.length, total), failedSentence(first, draft)];
    return { state: "fails", said, field, case: first.case };
  }
  const missing = total - passed - outcome.failed.length;
  if (missing > 0) return { state: "fails", said: [say("not_run", missing, total)], field };
  const ms = Math.round(slowest_ms);
  const passes = disputed.length > 0 ? say("passes_some", passed, total, ms) : say("passes_all", total, ms);
  return { state: "holds", said: [passes] };
}

function failedSentence(
  { case: number, status, actual, error_type, error, time_ms }: FailedCase,
  draft: Draft,
): Said {
  switch (status) {
    case "wrong_answer": {
      const expected = draft.cases[number - 1]?.expected_output ?? "";
      return actual === undefined
        ? say("case_wrong", number)
        : say("case_differs", number, shortened(actual), shortened(expected));
    }
    case "timeout":
      return say("case_stopped", number, Math.round(time_ms));
    default:
      return say("case_error", number, error_type ?? null, error && shortened(error, 200));
  }
}

const MOST_NAMED = 20;

function expectedLine(draft: Draft, disputed: Disputed[]): Found {
  const [first, ...more] = disputed;
  if (!first) return { state: "holds", said: [say("undisputed")] };
  const expected = draft.cases[first.case - 1]?.expected_output ?? "";
  const named = more.slice(0, MOST_NAMED).map((one) => one.case);
  const others =
    more.length > named.length
      ? [say("disputed_and_more", named, more.length - named.length)]
      : named.length > 0
        ? [say("disputed_too", named)]
        : [];
  return {
    state: "fails",
    said: [say("disputed", first.case, shortened(first.answer), shortened(expected)), ...others],
    field: `cases.${first.case - 1}.expected_output`,
    case: first.case,
  };
}

function wrongLine(at: number, { refused, compiles, message, failed, total }: CheckOutcome): Found {
  const field = `wrong.${at}.code`;
  if (refused !== null) return { state: "fails", said: [saidOf(refused)], field };
  if (!compiles)
    return { state: "fails", said: [say("no_compile_wrong", shortened(message ?? "", 300))], field };
  const [catcher] = failed;
  if (catcher) {
    const { status } = catcher;
    const how = status === "wrong_answer" || status === "timeout" ? status : "error";
    return { state: "holds", said: [say("caught", catcher.case, how)], case: catcher.case };
  }
  return { state: "fails", said: [say("passes_hidden", total)], field: `wrong.${at}` };
}

function starterLine(outcomes: CheckOutcome[]): Found {
  const refused = outcomes.find((one) => one.refused !== null)?.refused;
  if (refused) return { state: "fails", said: [saidOf(refused)] };
  const passing = LANGUAGES.filter(
    (_, at) => outcomes[at]?.compiles && outcomes[at].passed === outcomes[at].total,
  );
  if (passing.length === 0) return { state: "holds", said: [say("starter_fails")] };
  return { state: "fails", said: [say("starter_passes", passing)], field: "cases" };
}

const shortened = (text: string, most = 80): string =>
  text.length <= most ? text : `${text.slice(0, most)}…`;
