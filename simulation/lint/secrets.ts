import { interviewerSystem } from "../../ai/prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "../../ai/prompts/interviewer-turn.ts";
import { plainWords } from "../../ai/terms.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { type Story, spokenExamples, storiesOf, type ToldTurn } from "./story.ts";

/** So many words in a row are a quotation. */
const QUOTED_WORDS = 7;
const TELLING_LINE = 24;
const [SHORTEST_CASE, LONGEST_CASE] = [16, 2000];

/** Rule 7: what a configured model is told in each turn, and what was said in it, hold nothing that was not served. */
export const secrets: Rule = (played) =>
  storiesOf(played).flatMap((story) => story.turns.flatMap((turn) => leaks(story, turn)));

function leaks(story: Story, turn: ToldTurn): Finding[] {
  const { brief, reply } = turn;
  const prompt = `${interviewerSystem()}\n${interviewerTurnPrompt(brief, "@@acts-lint")}`;
  const shown = shownTo(turn);
  const at = { ...story, at: turn.saidAt };
  const secret = secretsOf(story, turn);
  const inPrompt = secret.find(quotesOf(prompt, shown));
  // What the built-in interviewer asks in authored words it may ask; answers and rungs it may not.
  const inReply = secret.find(quotesOf(reply.text, shown));
  return [
    ...(inPrompt ? [finding(7, `the prompt holds ${inPrompt.what}`, at, inPrompt.text)] : []),
    ...(inReply ? [finding(7, `the words hold ${inReply.what}`, at, reply.text)] : []),
  ];
}

export type Secret = { what: string; text: string; whole: boolean };

function secretsOf({ question }: Story, { brief }: ToldTurn): Secret[] {
  const { hints, expected_approach, rubric, reference_solutions } = question.full;
  const words = (what: string, text: string): Secret => ({ what, text, whole: false });
  const whole = (what: string, text: string): Secret => ({ what, text, whole: true });
  return [
    ...hints.slice(brief.hintsServed.length).map((text) => words("an unserved hint", text)),
    ...(brief.approachShown === null && expected_approach ? [words("the approach", expected_approach)] : []),
    ...(rubric?.key_insights ?? []).map((text) => words("a key insight", text)),
    ...(rubric?.follow_ups ?? []).map((one) => words("the answer to a variation", one.good_answer)),
    ...Object.values(reference_solutions ?? {})
      .flatMap((code) => code.split("\n").map((line) => line.trim()))
      .filter((line) => line.length >= TELLING_LINE)
      .map((line) => whole("a line of the solution", line)),
    ...question.cases
      .filter((one) => !one.is_sample)
      .map((one) => one.input)
      .filter((input) => input.length >= SHORTEST_CASE && input.length <= LONGEST_CASE)
      .map((input) => whole("a hidden test", input)),
  ];
}

/** What the candidate has in front of them or wrote themself, and what the interviewer may ask in authored words. */
function shownTo({ brief }: ToldTurn): string {
  const { question, authored } = brief;
  return [
    question.title,
    question.description,
    spokenExamples(question.description),
    ...Object.values(question.starter_code),
    ...question.samples.map((sample) => sample.input),
    ...brief.clarifications.map((fact) => fact.answer),
    ...[...(authored.rubric?.follow_ups ?? []), ...(authored.rubric?.edge_cases ?? [])].map(({ ask }) => ask),
    ...brief.hintsServed,
    brief.approachShown ?? "",
    ...brief.transcript
      .filter((message) => message.role === "USER" || message.type === "HINT")
      .map((one) => one.text),
    brief.code.text,
    ...brief.runs.flatMap((run) => run.result?.tests.map((test) => test.input) ?? []),
  ].join("\n");
}

/** Tells which secrets a text holds that were not shown; both are taken apart once, however many are asked for. */
export function quotesOf(text: string, shown: string): (secret: Secret) => boolean {
  const told = inWords(text);
  const known = inWords(shown);
  return (secret) =>
    secret.whole
      ? text.includes(secret.text) && !shown.includes(secret.text)
      : windows(secret.text).some((window) => told.includes(window) && !known.includes(window));
}

/** Plain words between blanks, so that a word is never found within another, nor missed for a stop or a quote beside it. */
const inWords = (text: string): string => ` ${(plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** Of texts of the bank, which come back in every turn. */
const WINDOWS = new Map<string, string[]>();

/** Rows of words within a sentence: over its end they may stand in two messages that follow each other. */
function windows(text: string): string[] {
  const known = WINDOWS.get(text) ?? windowsOf(text);
  WINDOWS.set(text, known);
  return known;
}

function windowsOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((one) => inWords(one).trim().split(" "));
  const long = sentences.filter(({ length }) => length >= QUOTED_WORDS);
  return (long.length > 0 ? long : [inWords(text).trim().split(" ")]).flatMap((words) =>
    Array.from(
      { length: Math.max(1, words.length - QUOTED_WORDS + 1) },
      (_, at) => ` ${words.slice(at, at + QUOTED_WORDS).join(" ")} `,
    ),
  );
}
