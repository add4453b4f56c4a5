import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../domain/judge/signature.ts";
import { starterCode } from "../../domain/judge/starter-code.ts";
import { checkExpected, checkInput } from "../../domain/judge/value.ts";
import type { JudgedTest, JudgeResponse } from "../../domain/judge/verdict.ts";
import { type BankQuestion, readBank } from "./bank.ts";
import { designProblems } from "./check-design.ts";
import { type JudgeOfBank, ownJudge, remoteJudge } from "./judge-of-bank.ts";

const MIN_CASES = 20;
const MIN_WRONG = 3;
/** A busy machine may push a good solution over the limit once; a slow one stays slow. */
const TRIES = 3;

/**
 * Judges the bank in real sandboxes: solutions must pass, wrong ones fail. Returns the exit status. With
 * `--url http://…` a running service judges, through its public protocol and with RUNNER_KEY; else this process.
 */
export async function checkQuestions(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: "string" } },
    allowPositionals: true,
  });
  const bank = await readBank("questions", positionals);
  const designs = bank.designs.flatMap(designProblems);
  if (bank.questions.length === 0) return told([...bank.problems, ...designs], bank.designs.length);
  const bench = values.url ? remoteJudge(values.url) : await ownJudge();
  if ("unavailable" in bench) {
    console.error(bench.unavailable);
    return 1;
  }
  try {
    const problems = [...bank.problems, ...designs, ...bench.missing.values()];
    let rejected = 0;
    let accepted = 0;
    const atOnce = { ...bench, judge: inTurns(bench.judge) };
    const reports = bank.questions.map((question) => checkQuestion(question, atOnce));
    void Promise.allSettled(reports); // one that fails is met when its turn to be shown has come
    for (const pending of reports) {
      const report = await pending;
      accepted += report.accepted;
      rejected += report.rejected;
      problems.push(...report.problems);
      console.log(report.lines.join("\n"));
    }
    console.log(
      `${bank.questions.length} questions, ${accepted} solutions accepted, ${rejected} wrong ones rejected`,
    );
    return told(problems, bank.designs.length);
  } finally {
    await bench.close();
  }
}

function told(problems: string[], designs: number): number {
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (designs > 0) console.log(`${designs} system-design questions read, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

/** The service judges as many at a time as it has cores; a few more wait there, so that it never waits for us. */
const AT_ONCE = 6;

function inTurns(judge: JudgeOfBank["judge"]): JudgeOfBank["judge"] {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async (request, options) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await judge(request, options);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

type Report = { lines: string[]; problems: string[]; accepted: number; rejected: number };

async function checkQuestion(question: BankQuestion, bench: JudgeOfBank): Promise<Report> {
  const { slug, cases, wrong } = question;
  const { missing } = bench;
  const report: Report = {
    lines: [`${slug} (${cases.length} cases)`],
    problems: formProblems(question),
    accepted: 0,
    rejected: 0,
  };
  if (report.problems.length > 0) return report;

  const solutions = LANGUAGES.filter((language) => !missing.has(language)).map(async (language) => {
    const verdict = await judgePatiently(question, bench, language, question.solutions[language]);
    const isAccepted = verdict.compile.ok && verdict.tests_passed === verdict.tests_total;
    if (isAccepted) report.accepted++;
    else report.problems.push(`${slug}/solutions/${language}: ${failure(verdict)}`);
    return row(isAccepted, language, isAccepted ? slowest(verdict) : failure(verdict));
  });
  const starters = LANGUAGES.filter((language) => !missing.has(language)).map(async (language) => {
    const verdict = await judgeHidden(
      question,
      bench,
      language,
      starterCode(question.file.signature)[language],
    );
    if (verdict.tests.every((test) => test.passed))
      report.problems.push(`${slug}: the ${language} starter code passes every test`);
    return undefined;
  });
  const wrongOnes = wrong
    .filter(({ language }) => !missing.has(language))
    .map(async ({ name, language, code }) => {
      const verdict = await judgeHidden(question, bench, language, code);
      const catcher = verdict.tests.find((test) => !test.passed);
      if (!verdict.compile.ok)
        report.problems.push(`${slug}/wrong/${name}: does not compile: ${verdict.compile.message}`);
      else if (!catcher) report.problems.push(`${slug}/wrong/${name}: passes every hidden test`);
      else report.rejected++;
      const by = catcher ? describe(catcher) : "nothing catches it";
      return row(verdict.compile.ok && catcher !== undefined, name, by);
    });
  for (const line of await Promise.all([...solutions, ...wrongOnes, ...starters]))
    if (line) report.lines.push(line);
  return report;
}

/** What can be seen without running anything. */
function formProblems({ slug, file, cases, wrong }: BankQuestion): string[] {
  const problems: string[] = [];
  if (cases.length < MIN_CASES)
    problems.push(`${slug}: ${cases.length} cases, at least ${MIN_CASES} are needed`);
  if (wrong.length < MIN_WRONG)
    problems.push(`${slug}: ${wrong.length} wrong solutions, at least ${MIN_WRONG} are needed`);
  if (!cases[0]?.is_sample) problems.push(`${slug}: the first case must be a sample`);
  if (cases.some((one, i) => one.is_sample && i > 0 && !cases[i - 1]?.is_sample))
    problems.push(`${slug}: samples must come first`);
  for (const [index, { input, expected_output }] of cases.entries()) {
    const given = checkInput(file.signature, input);
    if (!given.ok) problems.push(`${slug}: case ${index + 1}: input: ${given.message}`);
    const wanted = checkExpected(file.signature, expected_output);
    if (!wanted.ok) problems.push(`${slug}: case ${index + 1}: expected_output: ${wanted.message}`);
  }
  return problems;
}

async function judgePatiently(
  question: BankQuestion,
  bench: JudgeOfBank,
  language: Language,
  code: string,
): Promise<JudgeResponse> {
  let verdict = await judgeAll(question, bench, language, code);
  for (let attempt = 1; attempt < TRIES && verdict.status === "TIMEOUT"; attempt++) {
    verdict = await judgeAll(question, bench, language, code);
  }
  return verdict;
}

/** Every case, in order, for a reference solution. */
function judgeAll(
  question: BankQuestion,
  bench: JudgeOfBank,
  language: Language,
  code: string,
): Promise<JudgeResponse> {
  return judgeCases(question, bench, { language, code, hiddenOnly: false });
}

/** The hidden cases up to the first failure: a wrong solution must not get by on them. */
function judgeHidden(
  question: BankQuestion,
  bench: JudgeOfBank,
  language: Language,
  code: string,
): Promise<JudgeResponse> {
  return judgeCases(question, bench, { language, code, hiddenOnly: true });
}

let submissions = 0;

async function judgeCases(
  question: BankQuestion,
  bench: JudgeOfBank,
  { language, code, hiddenOnly }: { language: Language; code: string; hiddenOnly: boolean },
): Promise<JudgeResponse> {
  const tests = question.cases.map((one, index) => ({
    id: String(index + 1),
    input: one.input,
    expected: one.expected_output,
    is_sample: one.is_sample,
  }));
  const request = {
    submission_id: `check-${process.pid}-${submissions++}`,
    mode: "submit" as const,
    language,
    code,
    signature: question.file.signature,
    tests: tests.filter((test) => !hiddenOnly || !test.is_sample),
  };
  return await bench.judge(request, { stopAtFirstFailure: hiddenOnly });
}

function failure(verdict: JudgeResponse): string {
  if (!verdict.compile.ok) return `does not compile: ${verdict.compile.message}`;
  const failed = verdict.tests.filter((test) => !test.passed);
  return failed.length > 0 ? `${failed.length} tests fail, the first: ${describe(failed[0]!)}` : "";
}

function describe(test: JudgedTest): string {
  const error = test.error_type ? ` (${test.error_type}${test.error ? `: ${test.error.message}` : ""})` : "";
  return `test ${test.id}: ${test.status.replace("_", " ")}${error} after ${test.time_ms} ms`;
}

function slowest(verdict: JudgeResponse): string {
  const time = Math.max(...verdict.tests.map((test) => test.time_ms));
  return `accepted, ${verdict.execution_time_ms} ms in all, slowest test ${time} ms`;
}

const row = (isGood: boolean, name: string, text: string) =>
  `  ${isGood ? "✓" : "✗"} ${name.padEnd(36)} ${text}`;
