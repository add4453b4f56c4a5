import * as v from "valibot";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { BUILTIN_MODELS } from "../ai/models.ts";
import { interviewerSystem } from "../ai/prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "../ai/prompts/interviewer-turn.ts";
import type { CandidateLevel } from "../domain/design-question.ts";
import { type Report, Report as ReportSchema } from "../domain/feedback.ts";
import { RoomEvent } from "../domain/room/event.ts";
import { readBank } from "../scripts/questions/bank.ts";
import { canariesIn } from "./canaries.ts";
import { DESIGN_CANDIDATE_NAMES, type DesignCandidateName } from "./candidate.ts";
import { withDesignCanaries } from "./design-canaries.ts";
import { DESIGN_CANDIDATES } from "./design-candidates/all.ts";
import { DESIGN_MINUTES, plannedDesigns } from "./design-plan.ts";
import type { AuthoredDesign } from "./design-question.ts";
import { type Played, playInterview } from "./headless-room.ts";
import { lintInterview } from "./lint/lint.ts";
import type { SimulatedQuestion } from "./question.ts";
import { misranked, RANKED, unearned, unreported } from "./ranking.ts";
import { recorded } from "./recorded-models.ts";
import { scriptedInterviewer } from "./scripted-interviewer.ts";

const LEVELS = ["mid", "senior"] as const;
const SEEDS = [1];
/** Other questions and other chances, in which the rules and the order hold as well; DESIGN_SEEDS: so many of them. */
const OTHERS = (
  [
    [77, "junior"],
    [123, "mid"],
    [456, "senior"],
    [5, "mid"],
    [88, "senior"],
    [789, "junior"],
  ] as const
).slice(0, Number(process.env.DESIGN_SEEDS ?? 3));
let bank: AuthoredDesign[];
const interviews = new Map<string, Map<DesignCandidateName, Played>>();

const noJudge = async () => {
  throw new Error("there is no code to judge");
};
const play = (name: DesignCandidateName, seed: number, level: CandidateLevel) =>
  playInterview({
    questions: plannedDesigns(bank, seed),
    models: BUILTIN_MODELS,
    judge: noJudge,
    candidate: DESIGN_CANDIDATES[name],
    seed,
    minutes: DESIGN_MINUTES,
    level,
  });

beforeAll(async () => {
  bank = (await readBank("questions", undefined, "SYSTEM_DESIGN")).designs;
  for (const seed of SEEDS)
    for (const level of LEVELS) {
      const played = new Map<DesignCandidateName, Played>();
      for (const name of DESIGN_CANDIDATE_NAMES) played.set(name, await play(name, seed, level));
      interviews.set(`seed ${seed}, ${level}`, played);
    }
}, 120_000);

const each = (check: (name: DesignCandidateName, played: Played, which: string) => void) => {
  for (const [which, all] of interviews)
    for (const [name, played] of all) check(name, played, `${which}: ${name}`);
};
const reportsOf = (all: Map<DesignCandidateName, Played>): Map<string, Report | null> =>
  new Map([...all].map(([name, { report }]) => [name, report]));

describe("system-design interviews on the built-in interviewer", () => {
  test("hold the three formats and end with a whole report", () => {
    each((name, { state, report }, which) => {
      expect(state, which).toMatchObject({ status: "COMPLETED", report: { status: "ready" } });
      expect(v.safeParse(ReportSchema, report).success, which).toBe(true);
      if (name !== "silent")
        expect(
          state.rounds.map(({ task }) => task.kind),
          which,
        ).toEqual(["mcq", "mcq", "scenario", "design"]);
    });
    for (const all of interviews.values())
      expect(unreported(reportsOf(all)).filter((line) => !line.startsWith("silent"))).toEqual([]);
  });

  test("no rule is broken", () => {
    each((_, played, which) => expect(lintInterview(played), which).toEqual([]));
  });

  test.each(OTHERS)(
    "no rule is broken and nobody stands above a better one at seed %i, %s",
    { timeout: 60_000 },
    async (seed, level) => {
      const reports = new Map<string, Report | null>();
      for (const name of DESIGN_CANDIDATE_NAMES) {
        const played = await play(name, seed, level);
        expect(lintInterview(played), name).toEqual([]);
        reports.set(name, played.report);
      }
      expect([...misranked(reports), ...unearned(reports)]).toEqual([]);
    },
  );

  test("all that the rooms logged is what events may be", () => {
    each((_, { events }, which) => {
      for (const { event } of events) expect(v.safeParse(RoomEvent, event).issues, which).toBeUndefined();
    });
  });

  test("a better candidate stands above a worse one in every dimension that was assessed, and overall", () => {
    for (const [which, all] of interviews) {
      const reports = reportsOf(all);
      expect(misranked(reports), which).toEqual([]);
      const overall = RANKED.map((name) => reports.get(name)?.overall?.value ?? 0);
      expect(overall, which).toEqual(overall.toSorted((a, b) => b - a));
      expect(new Set(overall).size, which).toBe(overall.length);
    }
  });

  test("who showed nothing is credited with nothing", () => {
    for (const [which, all] of interviews) expect(unearned(reportsOf(all)), which).toEqual([]);
  });

  test("orders to the grader in answers, reasons and notes are worth no point, no option and no level of the design", () => {
    for (const [which, all] of interviews) {
      const report = all.get("injecting")?.report ?? null;
      const credited = unearned(new Map([["gibberish", report]]));
      expect(
        credited.filter((line) => / at level /.test(line) && !/: communication at /.test(line)),
        which,
      ).toEqual([]);
      expect(
        credited.filter((line) => /You covered this|right option|range|come out/.test(line)),
        which,
      ).toEqual([]);
    }
  });

  test("a break stops the clock, and nobody speaks in it", () => {
    const strong = interviews.get("seed 1, mid")?.get("strong");
    const types = strong?.events.map(({ event }) => event.type) ?? [];
    const [from, to] = [types.indexOf("interview.paused"), types.indexOf("interview.resumed")];
    expect(from).toBeGreaterThan(0);
    expect(to).toBe(from + 1);
    const { startedAt = 0, endedAt = 0, clock } = strong?.state ?? {};
    expect((endedAt ?? 0) - (startedAt ?? 0) - (clock?.elapsedMs ?? 0)).toBe(7 * 60_000);
  });

  test("a senior is asked more in a design than somebody of mid level", () => {
    const asked = (level: string) =>
      interviews
        .get(`seed 1, ${level}`)
        ?.get("strong")
        ?.turns.filter(({ brief, reply }) => brief.task.kind === "design" && reply.text.includes("?"))
        .length ?? 0;
    expect(asked("senior")).toBeGreaterThan(asked("mid"));
  });

  test("the same seed plays the same interview", async () => {
    const told = (played: Played | undefined) =>
      played?.state.messages.map(({ id, text, at }) => [id, text, at]);
    expect(told(await play("average", 1, "mid"))).toEqual(
      told(interviews.get("seed 1, mid")?.get("average")),
    );
  });
});

/** What of the secrets has opened once these events have happened. */
function opened(events: Played["events"]): string {
  return events
    .flatMap(({ event }) => {
      switch (event.type) {
        case "hint.served":
          return [event.text];
        case "mcq.revealed":
          return event.explanations.map(({ text }) => text);
        case "facts.looked_up":
          return [JSON.stringify([event.stage, event.more, event.twist])];
        default:
          return [];
      }
    })
    .join("\n");
}

test("canaries in keys, explanations, closed stages, points and answers reach no prompt, frame, log or page before their time", async () => {
  const originals = plannedDesigns(bank, 1);
  const marked = originals.map(withDesignCanaries);
  const all = { secret: marked.flatMap(({ canaries }) => Object.values(canaries).flat()) };
  expect(all.secret.length).toBeGreaterThan(100);
  const printed = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
    vi.spyOn(console, level),
  );
  for (const name of ["strong", "stuck", "injecting"] as const) {
    const live = recorded({
      ...BUILTIN_MODELS,
      interviewer: { name: "scripted", model: scriptedInterviewer(DEAF) },
    });
    const played = await playInterview({
      questions: marked.map(({ question }) => question),
      known: originals,
      models: live.models,
      judge: noJudge,
      candidate: DESIGN_CANDIDATES[name],
      seed: 1,
      minutes: DESIGN_MINUTES,
      level: "mid",
    });
    // Each frame holds what it opens itself; what opened before may stand in it.
    for (const [at, one] of played.events.entries()) {
      if (one.event.type === "feedback.ready") continue;
      const open = opened(played.events.slice(0, at + 1));
      const early = canariesIn(JSON.stringify(one), all).filter((word) => !open.includes(word));
      expect(early, `${name}: ${one.event.type}`).toEqual([]);
    }
    const after = opened(played.events);
    const leaked = (text: string) => canariesIn(text, all).filter((word) => !after.includes(word));
    expect(live.prompts.interviewer.length, name).toBeGreaterThan(8);
    expect(leaked(live.prompts.interviewer.join("\n")), `${name}: prompts`).toEqual([]);
    expect(leaked(JSON.stringify(played.transcript)), `${name}: transcript`).toEqual([]);
    expect(leaked(JSON.stringify({ ...played.state, report: null })), `${name}: state`).toEqual([]);
    // Turn by turn: a prompt holds only what had opened when it was sent.
    for (const [at, { brief }] of played.turns.entries()) {
      const open = JSON.stringify([brief.task, brief.hintsServed, brief.approachShown, brief.transcript]);
      const prompt = `${interviewerSystem(brief.task.kind)}\n${interviewerTurnPrompt(brief, "@@acts-test")}`;
      const early = canariesIn(prompt, all).filter((word) => !open.includes(word));
      expect(early, `${name}: turn ${at}`).toEqual([]);
    }
  }
  const said = printed.flatMap((spy) => spy.mock.calls.flat().map(String)).join("\n");
  for (const spy of printed) spy.mockRestore();
  expect(canariesIn(said, all)).toEqual([]);
}, 60_000);

/** An interviewer that is not listening. */
const DEAF = [
  "Go on.",
  "What comes next?",
  "I am listening.",
  "Take your time with it.",
  "Noted.",
  "And after that?",
];

test("nothing that the built-in interviewer says of its own makes a point of any question", async () => {
  const { ALL_ASKS } = await import("../ai/builtin/design/stage-asks.ts");
  const { DESIGN_LINES } = await import("../ai/builtin/design/lines.ts");
  const { pointIn } = await import("../ai/evaluation/points.ts");
  const lines = [...ALL_ASKS.flatMap(({ variants }) => variants), ...Object.values(DESIGN_LINES).flat()];
  const telling = bank.flatMap(({ file }) => {
    const { key_point_marks, bonus_point_marks } = file.evaluation_rubric;
    return [...key_point_marks, ...bonus_point_marks].flatMap(({ all_of }) =>
      lines.filter((line) => pointIn(line, all_of) !== null).map((line) => `${file.slug}: ${line}`),
    );
  });
  expect(telling).toEqual([]);
});

test("the plan of a seed is two choices, a scenario and an open design, and another seed has others", () => {
  const slugs = (questions: SimulatedQuestion[]) => questions.map(({ full }) => full.public.slug);
  expect(plannedDesigns(bank, 5).map(({ full }) => full.public.format)).toEqual([
    "MCQ",
    "MCQ",
    "SCENARIO",
    "OPEN_ENDED",
  ]);
  expect(slugs(plannedDesigns(bank, 5))).not.toEqual(slugs(plannedDesigns(bank, 6)));
  expect(new Set(slugs(plannedDesigns(bank, 5))).size).toBe(4);
});
