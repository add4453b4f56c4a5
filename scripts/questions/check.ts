import { parseArgs } from "node:util";
import { type DsaContent, isDsa } from "../../domain/authoring/content.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import { codeLines } from "../../domain/authoring/gate/code-lines.ts";
import {
  type CheckOutcome,
  type CodeCheck,
  checkKey,
  checkRequest,
  checksOf,
  endsAtFirstFailure,
  type GateLine,
  outcomeOf,
  type RunnableQuestion,
  runnableOf,
  wantsAnotherTry,
} from "../../domain/authoring/gate.ts";
import { BANK_NEEDS } from "../../domain/authoring/problems/needs.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";
import { readBank } from "./bank.ts";
import { checkDesign } from "./check-design.ts";
import { type JudgeOfBank, ownJudge, remoteJudge } from "./judge-of-bank.ts";

/**
 * Holds the bank to the gate that a question from the editor passes: solutions must pass in real sandboxes, wrong ones fail,
 * sample answers be graded well. Returns the exit status. With `--url http://…` a running service judges, through its
 * public protocol and with RUNNER_KEY; else this process.
 */
export async function checkQuestions(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: "string" } },
    allowPositionals: true,
  });
  const bank = await readBank("questions", positionals);
  const coding = bank.contents.filter(isDsa);
  const designs: string[] = [];
  for (const content of bank.contents) if (!isDsa(content)) designs.push(...(await checkDesign(content)));
  if (coding.length === 0) return told([...bank.problems, ...designs], bank.designs.length);
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
    const reports = coding.map((content) => checkQuestion(content, atOnce));
    void Promise.allSettled(reports); // one that fails is met when its turn to be shown has come
    for (const pending of reports) {
      const report = await pending;
      accepted += report.accepted;
      rejected += report.rejected;
      problems.push(...report.problems);
      console.log(report.lines.join("\n"));
    }
    console.log(
      `${coding.length} questions, ${accepted} solutions accepted, ${rejected} wrong ones rejected`,
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

async function checkQuestion(content: DsaContent, bench: JudgeOfBank): Promise<Report> {
  const { slug } = content.question;
  const draft = draftOf(content);
  const problems = problemsOf(draft, { needs: BANK_NEEDS });
  const question = runnableOf(draft, problems);
  const lines = [`${slug} (${draft.cases.length} cases)`];
  if (!question || problems.length > 0) {
    const told = problems.map(({ field, message }) => `${slug}: ${field}: ${message}`);
    return { lines, problems: told, accepted: 0, rejected: 0 };
  }
  const checks = checksOf(draft, problems).filter((check) => !bench.missing.has(languageOf(check, question)));
  const judged = await Promise.all(
    checks.map(async (check) => ({ check, outcome: await judge(question, check, bench) })),
  );
  const outcomes = Object.fromEntries(judged.map(({ check, outcome }) => [checkKey(check), outcome]));
  const findings = { problems, outcomes, sample: null };
  // What waits is of a language that cannot be judged here, which is told by itself.
  const known = codeLines(draft, question, findings, null).filter(({ state }) => state !== "waiting");
  const count = (is: CodeCheck["is"], isGood: (outcome: CheckOutcome) => boolean) =>
    judged.filter(({ check, outcome }) => check.is === is && isGood(outcome)).length;
  return {
    lines: [...lines, ...known.map(row)],
    problems: known
      .filter(({ state }) => state === "fails")
      .map(({ name, message }) => `${slug}: ${name}: ${message}`),
    accepted: count("solution", ({ compiles, passed, total }) => compiles && passed === total),
    rejected: count("wrong", ({ compiles, failed }) => compiles && failed.length > 0),
  };
}

const languageOf = (check: CodeCheck, { wrong }: RunnableQuestion) =>
  check.is === "wrong" ? (wrong[check.at]?.language ?? "javascript") : check.language;

let submissions = 0;

async function judge(
  question: RunnableQuestion,
  check: CodeCheck,
  bench: JudgeOfBank,
): Promise<CheckOutcome> {
  for (let tries = 1; ; tries++) {
    const request = checkRequest(question, check, { id: `check-${process.pid}-${submissions++}` });
    const verdict = await bench.judge(request, { stopAtFirstFailure: endsAtFirstFailure(check) });
    if (!wantsAnotherTry(check, verdict, tries)) return outcomeOf(verdict);
  }
}

const row = ({ state, name, message }: GateLine) =>
  `  ${state === "holds" ? "✓" : "✗"} ${name.padEnd(44)} ${message}`;
