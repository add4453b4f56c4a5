import { parseArgs } from "node:util";
import { createModels } from "../ai/models.ts";
import { startService } from "../bench/runner/service.ts";
import type { Report } from "../domain/feedback.ts";
import { transcriptMarkdown } from "../domain/room/transcript.ts";
import { CANDIDATE_NAMES, type CandidateName } from "../simulation/candidate.ts";
import { CANDIDATES } from "../simulation/candidates/all.ts";
import { playInterview } from "../simulation/headless-room.ts";
import { lintInterview } from "../simulation/lint/lint.ts";
import { simulatedQuestion } from "../simulation/question.ts";
import { misranked, RANKED, unearned, unreported } from "../simulation/ranking.ts";
import { type Result, ruleTable, scoreTable } from "../simulation/table.ts";
import { readBank } from "./questions/bank.ts";

/**
 * Simulated candidates play whole interviews, against the built-in interviewer or, with OPENAI_API_KEY, the configured
 * model; each transcript is held against the rules of interviewer.md. `--show` prints the transcripts as well.
 */
const USAGE =
  "usage: npm run simulate [-- --candidate <name> --question <slug> --questions <1–5> --seed <n> --minutes <n> --show]";
const USUAL = ["two-sum", "merge-intervals", "coin-change", "valid-parentheses", "number-of-islands"];

const options = readOptions();
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else process.exitCode = await simulate(options);

async function simulate({ names, slugs, seed, minutes, show }: Options): Promise<number> {
  const bank = await readBank("questions", slugs);
  for (const problem of bank.problems) console.error(`✗ ${problem}`);
  if (bank.problems.length > 0) return 1;
  const questions = bank.questions.map(simulatedQuestion);
  const models = createModels(process.env);
  const service = await startService();
  const play = async (name: CandidateName): Promise<Result> => {
    const candidate = CANDIDATES[name];
    const judge = service.client.judge;
    const played = await playInterview({ questions, models, judge, candidate, seed, minutes });
    return { played, findings: lintInterview(played) };
  };
  const results = await Promise.all(names.map(play)).finally(() => service.stop());
  for (const { played } of show ? results : []) {
    console.log(`# ${played.candidate}\n\n${transcriptMarkdown(played.state)}`);
    console.log(`${played.report?.detailed_feedback ?? "No report."}\n`);
  }
  return summary(
    results,
    `${models.interviewer?.name ?? "the built-in interviewer"}, ${slugs.join(" and ")}, seed ${seed}`,
  );
}

/** Prints the tables; the exit status says whether everything holds. */
function summary(results: Result[], title: string): number {
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

type Options = { names: CandidateName[]; slugs: string[]; seed: number; minutes: number; show: boolean };

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        candidate: { type: "string", multiple: true },
        question: { type: "string", multiple: true },
        questions: { type: "string", default: "2" },
        seed: { type: "string", default: "1" },
        minutes: { type: "string", default: "45" },
        show: { type: "boolean", default: false },
      },
    });
    const names = CANDIDATE_NAMES.filter((name) => values.candidate?.includes(name) ?? true);
    const unknown = values.candidate?.find((name) => !CANDIDATE_NAMES.some((one) => one === name));
    if (unknown) return `there is no candidate ${unknown}: ${CANDIDATE_NAMES.join(", ")}\n${USAGE}`;
    const [count, seed, minutes] = [values.questions, values.seed, values.minutes].map(Number);
    if (![count, seed, minutes].every((number) => Number.isSafeInteger(number) && Number(number) > 0))
      return USAGE;
    const slugs = values.question ?? USUAL.slice(0, count);
    return { names, slugs, seed: seed ?? 1, minutes: minutes ?? 45, show: values.show };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
