import { parseArgs } from "node:util";
import * as v from "valibot";
import { createModels, type Models } from "../ai/models.ts";
import { startService } from "../bench/runner/service.ts";
import { CandidateLevel } from "../domain/design-question.ts";
import type { Report } from "../domain/feedback.ts";
import { transcriptMarkdown } from "../domain/room/transcript.ts";
import { CANDIDATE_NAMES, type CandidateName, DESIGN_CANDIDATE_NAMES } from "../simulation/candidate.ts";
import { CANDIDATES } from "../simulation/candidates/all.ts";
import { DESIGN_CANDIDATES } from "../simulation/design-candidates/all.ts";
import { DESIGN_MINUTES, designQuestion, plannedDesigns } from "../simulation/design-plan.ts";
import { playInterview } from "../simulation/headless-room.ts";
import { lintInterview } from "../simulation/lint/lint.ts";
import { simulatedQuestion } from "../simulation/question.ts";
import { misranked, RANKED, unearned, unreported } from "../simulation/ranking.ts";
import { type Result, ruleTable, scoreTable } from "../simulation/table.ts";
import { readBank } from "./questions/bank.ts";

/**
 * Simulated candidates play whole interviews, coding ones and system-design ones, against the built-in interviewer or,
 * with OPENAI_API_KEY, the configured model; each transcript is held against the rules of interviewer.md. `--show` prints
 * the transcripts as well.
 */
const USAGE =
  "usage: npm run simulate [-- --kind <coding|design|both> --candidate <name> --question <slug> --questions <1–5> --level <junior|mid|senior|staff> --seed <n> --minutes <n> --show]";
const USUAL = ["two-sum", "merge-intervals", "coin-change", "valid-parentheses", "number-of-islands"];

const Kind = v.picklist(["coding", "design", "both"]);

const options = readOptions();
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else {
  const models = createModels(process.env);
  const coding = options.kind === "design" ? 0 : await simulateCoding(options, models);
  if (options.kind === "both") console.log("");
  const design = options.kind === "coding" ? 0 : await simulateDesign(options, models);
  process.exitCode = Math.max(coding, design);
}

async function simulateCoding(
  { names, slugs, count, seed, minutes, show }: Options,
  models: Models,
): Promise<number> {
  const chosen = slugs ?? USUAL.slice(0, count);
  const bank = await readBank("questions", chosen, "DSA");
  if (isFlawed(bank.problems)) return 1;
  if (bank.questions.length === 0) return nothing("coding");
  const questions = bank.questions.map(simulatedQuestion);
  const service = await startService();
  const play = async (name: CandidateName): Promise<Result> => {
    const candidate = CANDIDATES[name];
    const judge = service.client.judge;
    const played = await playInterview({ questions, models, judge, candidate, seed, minutes });
    return { played, findings: lintInterview(played) };
  };
  const results = await Promise.all(names.map(play)).finally(() => service.stop());
  return summary(results, titleOf(models, chosen, seed), show);
}

async function simulateDesign(
  { names, slugs, seed, level, minutes, show }: Options,
  models: Models,
): Promise<number> {
  const bank = await readBank("questions", slugs ?? undefined, "SYSTEM_DESIGN");
  if (isFlawed(bank.problems)) return 1;
  if (bank.designs.length === 0) return nothing("system-design");
  const questions = slugs ? bank.designs.map(designQuestion) : plannedDesigns(bank.designs, seed);
  const playing = DESIGN_CANDIDATE_NAMES.filter((name) => names.includes(name));
  const results: Result[] = [];
  for (const name of playing) {
    const candidate = DESIGN_CANDIDATES[name];
    const played = await playInterview({
      questions,
      models,
      judge: noJudge,
      candidate,
      seed,
      minutes,
      level,
    });
    results.push({ played, findings: lintInterview(played) });
  }
  const chosen = questions.map(({ full }) => full.public.slug);
  return summary(results, `${titleOf(models, chosen, seed)}, ${level} level`, show);
}

async function noJudge(): Promise<never> {
  throw new Error("a system-design interview has no code to judge");
}

function titleOf(models: Models, slugs: string[], seed: number): string {
  return `${models.interviewer?.name ?? "the built-in interviewer"}, ${slugs.join(", ")}, seed ${seed}`;
}

function isFlawed(problems: string[]): boolean {
  for (const problem of problems) console.error(`✗ ${problem}`);
  return problems.length > 0;
}

function nothing(kind: string): number {
  console.log(`no ${kind} question among those named`);
  return 0;
}

/** Prints the tables; the exit status says whether everything holds. */
function summary(results: Result[], title: string, show: boolean): number {
  for (const { played } of show ? results : []) {
    console.log(`# ${played.candidate}\n\n${transcriptMarkdown(played.state)}`);
    console.log(`${played.report?.detailed_feedback ?? "No report."}\n`);
  }
  const reports = new Map<string, Report | null>(
    results.map(({ played }) => [played.candidate, played.report]),
  );
  const wrong = [...unreported(reports), ...misranked(reports), ...unearned(reports)];
  console.log(`${title}\n\n${ruleTable(results)}\n\n${scoreTable(results)}\n`);
  for (const line of wrong) console.log(`✗ ${line}`);
  if (RANKED.every((name) => reports.has(name)) && misranked(reports).length === 0)
    console.log(`✓ ${RANKED.join(" > ")} in every dimension that was assessed`);
  const broken = results.reduce((sum, { findings }) => sum + findings.length, 0);
  console.log(`${results.length} interviews, ${broken} rules broken`);
  return broken + wrong.length > 0 ? 1 : 0;
}

type Options = {
  kind: v.InferOutput<typeof Kind>;
  names: CandidateName[];
  slugs: string[] | null;
  count: number;
  seed: number;
  level: CandidateLevel;
  minutes: number;
  show: boolean;
};

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        kind: { type: "string", default: "both" },
        candidate: { type: "string", multiple: true },
        question: { type: "string", multiple: true },
        questions: { type: "string", default: "2" },
        seed: { type: "string", default: "1" },
        level: { type: "string", default: "mid" },
        minutes: { type: "string", default: String(DESIGN_MINUTES) },
        show: { type: "boolean", default: false },
      },
    });
    const names = CANDIDATE_NAMES.filter((name) => values.candidate?.includes(name) ?? true);
    const unknown = values.candidate?.find((name) => !CANDIDATE_NAMES.some((one) => one === name));
    if (unknown) return `there is no candidate ${unknown}: ${CANDIDATE_NAMES.join(", ")}\n${USAGE}`;
    const kind = v.safeParse(Kind, values.kind);
    const level = v.safeParse(CandidateLevel, values.level);
    const [count = 0, seed = 0, minutes = 0] = [values.questions, values.seed, values.minutes].map(Number);
    const areCounts = [count, seed, minutes].every((number) => Number.isSafeInteger(number) && number > 0);
    if (!kind.success || !level.success || !areCounts) return USAGE;
    const slugs = values.question ?? null;
    return { kind: kind.output, names, slugs, count, seed, level: level.output, minutes, show: values.show };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
