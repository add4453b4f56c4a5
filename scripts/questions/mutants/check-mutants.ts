import os from "node:os";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { judgeRequest } from "../../../domain/authoring/judging.ts";
import type { JudgeResponse } from "../../../domain/judge/verdict.ts";
import { type BankQuestion, EXTENSIONS, readBank } from "../bank.ts";
import { type JudgeOfBank, ownJudge } from "../judge-of-bank.ts";
import { Flaw } from "../read-file.ts";
import { drawMutants } from "./draw.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";
import type { MutantLanguage } from "./operators.ts";
import { listed, outdated, readSurvivors, type Survivor } from "./survivors.ts";

const LANGUAGES = ["javascript", "python"] as const satisfies MutantLanguage[];
/** Of the whole bank's mutants but those that are equal to the solution: they change no meaning, and none could die. */
const MIN_SHARE = 0.95;

const count = (fallback: number) =>
  v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1)), String(fallback));
const Options = v.object({
  "per-question": count(12),
  seed: count(1),
  "at-once": count(os.availableParallelism()),
});
type Options = v.InferOutput<typeof Options>;

/**
 * Changes the references a little and sees whether the cases notice, in real sandboxes. Returns the exit status: 1
 * for a survivor that no survivors.json lists, or for a bank of which too few are killed.
 */
export async function checkMutants(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    options: { "per-question": text, seed: text, "at-once": text },
    allowPositionals: true,
  });
  const parsed = v.safeParse(Options, values);
  if (!parsed.success) {
    console.error("--per-question, --seed and --at-once take a whole number from 1");
    return 1;
  }
  const bank = await readBank("questions", positionals, "DSA");
  const judge = await ownJudge();
  if ("unavailable" in judge) {
    console.error(judge.unavailable);
    return 1;
  }
  const problems = [...bank.problems, ...judge.missing.values()];
  const all = emptyTally();
  try {
    for (const question of bank.questions) {
      const report = await checkQuestion(question, judge, parsed.output);
      for (const key of KEYS) all[key] += report.tally[key];
      problems.push(...report.problems);
      console.log(report.lines.join("\n"));
    }
  } finally {
    await judge.close();
  }
  const share = all.killed / Math.max(all.total - all.equal, 1);
  console.log(
    `${bank.questions.length} questions, ${all.total} mutants, ${all.equal} of them equal to the solution, ${all.slower} ` +
      `only slower; ${all.killed} killed, ${all.byTime} by the time limit: ${percent(share)} of those that differ`,
  );
  if (positionals.length === 0 && share < MIN_SHARE)
    problems.push(
      `${percent(share)} of the mutants that differ are killed, ${percent(MIN_SHARE)} are needed`,
    );
  for (const problem of problems) console.error(`✗ ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

const KEYS = ["total", "killed", "byTime", "equal", "slower"] as const;
type Tally = Record<(typeof KEYS)[number], number>;
const emptyTally = (): Tally => ({ total: 0, killed: 0, byTime: 0, equal: 0, slower: 0 });
type Report = { lines: string[]; problems: string[]; tally: Tally };
type Drawn = { language: MutantLanguage; mutant: Mutant };

async function checkQuestion(question: BankQuestion, judge: JudgeOfBank, options: Options): Promise<Report> {
  const { slug, solutions } = question;
  const problems: string[] = [];
  const survivors = survivorsOf(slug, problems);
  const mutants = {
    javascript: mutantsOf("javascript", solutions.javascript),
    python: mutantsOf("python", solutions.python),
  };
  for (const { language, was, becomes } of outdated(survivors, mutants))
    problems.push(
      `${slug}/survivors.json: no mutant of the ${language} solution turns ${was} into ${becomes}`,
    );

  const drawn = LANGUAGES.filter((language) => !judge.missing.has(language)).flatMap((language, index) => {
    const share = Math.ceil((options["per-question"] - index) / LANGUAGES.length);
    const seed = `${options.seed}/${slug}/${language}`;
    return drawMutants(mutants[language], share, seed).map((mutant): Drawn => ({ language, mutant }));
  });
  const tally = emptyTally();
  const lines: string[] = [];
  const verdicts = await inTurns(drawn, options["at-once"], (one) => judgeMutant(question, judge, one));
  for (const [index, { language, mutant }] of drawn.entries()) {
    const verdict = verdicts[index]!;
    if (!verdict.compile.ok) continue;
    tally.total++;
    const change = `${language}.${EXTENSIONS[language]}:${mutant.line}  ${mutant.was}  →  ${mutant.becomes}`;
    const known = listed(survivors, language, mutant);
    const killer = verdict.tests.find((test) => !test.passed);
    if (killer) {
      tally.killed++;
      if (killer.status === "timeout") tally.byTime++;
      else if (known)
        problems.push(`${slug}: ${change} is listed as a survivor, and test ${killer.id} kills it`);
    } else if (known) {
      tally[known.is]++;
      lines.push(`  = ${change}  (${known.is}: ${known.because})`);
    } else {
      lines.push(`  ✗ ${change}`);
      problems.push(`${slug}: no case notices ${change}`);
    }
  }
  return { lines: [`${slug.padEnd(52)} ${tally.killed}/${tally.total} killed`, ...lines], problems, tally };
}

function survivorsOf(slug: string, problems: string[]): Survivor[] {
  try {
    return readSurvivors(slug);
  } catch (error) {
    if (!(error instanceof Flaw)) throw error;
    problems.push(error.message);
    return [];
  }
}

let submissions = 0;

/** A small case takes that long in an endless loop only; a large one may have met a busy machine. */
const SMALL_INPUT = 2000;

/** Every case up to the first that notices. */
async function judgeMutant(
  question: BankQuestion,
  judge: JudgeOfBank,
  { language, mutant }: Drawn,
): Promise<JudgeResponse> {
  const request = () =>
    judgeRequest(
      { signature: question.file.signature, cases: question.cases },
      { id: `mutant-${process.pid}-${submissions++}`, language, code: mutant.code },
    );
  const verdict = await judge.judge(request(), { stopAtFirstFailure: true });
  const late = verdict.tests.find((test) => test.status === "timeout");
  if (!late || question.cases[Number(late.id) - 1]!.input.length < SMALL_INPUT) return verdict;
  return await judge.judge(request(), { stopAtFirstFailure: true });
}

/** The results in the order of the items, `atOnce` of which are in work. */
async function inTurns<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
