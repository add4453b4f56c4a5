import type { DsaRubric } from "../../domain/question.ts";
import { allPassed } from "../../domain/submission.ts";
import type { InterviewerBrief } from "../brief.ts";
import { authoredGrowth, type Cost, statedCosts } from "../complexity.ts";
import { mentions } from "../terms.ts";
import { codeView, isWhole } from "./code-view.ts";
import { inEnglish, withEnglish } from "./in-english.ts";
import { readMessage } from "./reading.ts";
import { type Ask, says } from "./says.ts";
import { authored, wasSaid } from "./wording.ts";

/** How far the candidate is in this round, told from what they wrote and ran. */
export type Progress = {
  /** Everything the candidate said. */
  said: string;
  insights: number;
  /** Said something of an approach that could be recognised. */
  approach: boolean;
  costs: Cost[];
  costStated: boolean;
  /** A stated time cost grows less than the best known one does. */
  fasterThanBest: boolean;
  /** A stated time cost grows faster than the best known one. */
  slowerThanBest: boolean;
  coding: boolean;
  runs: number;
  green: boolean;
};

export function progressOf(brief: InterviewerBrief): Progress {
  const said = brief.transcript
    .filter((message) => message.role === "USER")
    .map((message) => message.text)
    .join("\n");
  const { rubric } = brief.authored;
  const insights = rubric
    ? coveredInsights(rubric, inEnglish(brief, withoutQuestions(brief, said))).filter(Boolean).length
    : 0;
  // Who has told of no other way means the slow one.
  const costs = statedCosts(insights > 0 ? withoutAlternatives(said) : said);
  const times = costs.filter((cost) => cost.of !== "space");
  const best = rubric && authoredGrowth(rubric.optimal_time);
  const latest = times.at(-1);
  return {
    said: withEnglish(brief, said),
    insights,
    approach: brief.approachShown !== null || insights > 0 || times.length > 0 || described(brief),
    costs,
    costStated: times.length > 0,
    fasterThanBest: typeof best === "number" && latest !== undefined && latest.growth < best,
    slowerThanBest: typeof best === "number" && latest !== undefined && latest.growth > best,
    coding: brief.code.touched,
    runs: brief.runs.length,
    green: brief.runs.some((run) => run.mode === "SUBMIT" && run.result !== null && allPassed(run.result)),
  };
}

/** Told of a way to solve it, in words that the rubric need not know. */
const described = (brief: InterviewerBrief): boolean =>
  brief.transcript.some((message) => {
    if (message.role !== "USER") return false;
    const { signs, questions } = readMessage(message.text, brief.locale);
    return signs.has("describes") && questions.length === 0;
  });

/** Who asks whether something holds has told of no way by that; "could I use a map?" has. */
const withoutQuestions = ({ locale }: InterviewerBrief, said: string): string =>
  said
    .split(/\n+|(?<=[.!?])\s+/)
    .filter(
      (sentence) => !sentence.trim().endsWith("?") || readMessage(sentence, locale).signs.has("proposes"),
    )
    .join("\n");

/** What was said of a way not taken is no claim about the candidate's own. */
const withoutAlternatives = (said: string): string =>
  said
    .split(/\n+|(?<=[.!?])\s+/)
    .filter(
      (sentence) =>
        !/\b(?:brute[- ]?force|na[iï]ve|every pair|all pairs|would be too slow|fuerza bruta|todos los pares|demasiado lent[oa])\b/i.test(
          sentence,
        ),
    )
    .join("\n");

/** For each key insight, whether the text makes its point. */
export function coveredInsights(rubric: DsaRubric, text: string): boolean[] {
  return rubric.key_insights.map((_, index) => mentions(text, rubric.key_insight_terms[index] ?? []));
}

export const hasAsked = (brief: InterviewerBrief, ask: Ask): boolean => wasSaid(brief, says(brief).asks[ask]);

/**
 * The edge case to ask about next: not discussed by the candidate, not yet asked. Code without a check for what is
 * empty or missing is asked about that first, code with one last.
 */
export function openEdgeCase(brief: InterviewerBrief, progress: Progress): string | null {
  const open = (brief.authored.rubric?.edge_cases ?? []).filter(
    (one) =>
      !mentions(progress.said, one.terms) &&
      !wasSaid(brief, [one.ask]) &&
      (progress.green || !givesAway(brief, progress, one.ask)),
  );
  const reading = codeView(brief);
  const put = (one: { ask: string } | undefined) => (one ? authored(brief, one.ask) : null);
  if (!reading || !isWhole(reading)) return put(open[0]);
  const isEmpty = (one: { name: string }) => EMPTY.test(one.name);
  const guarded = reading.guards.some((guard) => guard.of !== "other");
  const first = open.find((one) => isEmpty(one) !== guarded);
  return put(first ?? open[0]);
}

const EMPTY = /\b(?:empty|null|no (?:nodes?|items?|numbers?|land)|nothing|too few)\b/i;

/** Its words name a means that the candidate has not come upon. */
const givesAway = ({ question, hintsServed }: InterviewerBrief, { said }: Progress, ask: string): boolean =>
  MEANS.some(
    (word) =>
      mentions(ask, [word]) && !mentions([question.description, said, ...hintsServed].join("\n"), [word]),
  );
const MEANS = "pointer maxima minima window stack heap queue map recursion level merge sort".split(" ");

export function openFollowUp(brief: InterviewerBrief): string | null {
  const followUps = brief.authored.rubric?.follow_ups ?? [];
  const open = followUps.find((one) => !wasSaid(brief, [one.ask]));
  return open ? authored(brief, open.ask) : null;
}

export const followUpsAsked = (brief: InterviewerBrief): number =>
  (brief.authored.rubric?.follow_ups ?? []).filter((one) => wasSaid(brief, [one.ask])).length;

export const edgeCasesAsked = (brief: InterviewerBrief): number =>
  (brief.authored.rubric?.edge_cases ?? []).filter((one) => wasSaid(brief, [one.ask])).length;

/** The last thing the interviewer said that was not a served hint, and the question in it. */
export function lastQuestion(brief: InterviewerBrief): string | null {
  const spoken = brief.transcript.findLast(
    (message) => message.role === "ASSISTANT" && message.type !== "HINT" && message.text.includes("?"),
  );
  return spoken ? questionIn(spoken.text) : null;
}

/** The question in the interviewer's very last words; null when they asked nothing. */
export function openQuestion(brief: InterviewerBrief): string | null {
  const last = brief.transcript.findLast((message) => message.role === "ASSISTANT");
  return last && last.type !== "HINT" ? questionIn(last.text) : null;
}

const questionIn = (text: string): string | null =>
  text
    .match(/[^.?!]*(?:[.?!](?=\S)[^.?!]*)*\?/g)
    ?.at(-1)
    ?.trim() ?? null;

/** The messages that have not been answered yet, as one; small words beside others are left out. */
export function unansweredWords(brief: InterviewerBrief): string {
  const texts = brief.transcript
    .slice(firstUnanswered(brief))
    .filter((message) => message.role === "USER")
    .map((message) => message.text);
  const telling = texts.filter((text) => {
    const { signs, words } = readMessage(text, brief.locale);
    return !signs.has("empty") && !signs.has("chatter") && !(signs.has("greeting") && words < 4);
  });
  return (telling.length ? telling : texts).join("\n");
}

/**
 * Where the messages begin that this turn answers. One that came while the last turn was being written may stand before
 * that turn's words, and is still open.
 */
export function firstUnanswered(brief: InterviewerBrief): number {
  const { cause, transcript } = brief;
  const after = lastSpoken(brief) + 1;
  const asked = cause.kind === "message" ? transcript.findIndex(({ id }) => id === cause.messageId) : -1;
  return asked >= 0 ? Math.min(asked, after) : after;
}

/** Where the interviewer last spoke; a served hint answers nobody. */
const lastSpoken = (brief: InterviewerBrief): number =>
  brief.transcript.findLastIndex((message) => message.role === "ASSISTANT" && message.type !== "HINT");

/** The round as it was before the words that this turn answers. */
export const withoutUnanswered = (brief: InterviewerBrief): InterviewerBrief => ({
  ...brief,
  transcript: brief.transcript.slice(0, firstUnanswered(brief)),
});
