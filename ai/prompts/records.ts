import type { Clarification } from "../../domain/question.ts";
import type { BriefMessage } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { statedCosts } from "../complexity.ts";
import { sentencesOf } from "../reply-rules/sentences.ts";
import { contentWords } from "../reply-rules/similar.ts";
import { delimited, shortened } from "./delimited.ts";

const RECORDS_CHARS = 16_000;
/** Of a line that holds one question: quotes, number and how it was answered. */
const LINE_CHARS = 20;

/** What was asked and how it was answered or declined, which facts were stated and which costs named: the same for the same talk. */
export function earlierRecords(older: BriefMessage[], clarifications: Clarification[]): string {
  const exchanges = exchangesOf(older);
  const asked = exchanges.filter(({ question }) => question !== null).length;
  const perQuestion = clamp(Math.floor((RECORDS_CHARS * 0.6) / Math.max(1, asked)) - LINE_CHARS, 12, 160);
  const perAnswer = Math.floor((RECORDS_CHARS * 0.3) / Math.max(1, exchanges.length)) - 4;
  const lines = [
    ...exchanges.map((exchange) => lineOf(exchange, perQuestion, Math.min(200, perAnswer))),
    factsStated(older, clarifications),
    costsNamed(older),
  ].filter(Boolean);
  const title = `[${older.length} earlier messages, as records]`;
  return `${title}\n${delimited("earlier_records", shortened(lines.join("\n"), RECORDS_CHARS))}`;
}

type Exchange = { question: string | null; answers: string[] };

/** Each question of the interviewer's with what the candidate wrote until the next one. */
function exchangesOf(messages: BriefMessage[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const { role, type, text } of messages) {
    if (role === "USER") {
      if (exchanges.length === 0) exchanges.push({ question: null, answers: [] });
      exchanges.at(-1)?.answers.push(text);
    } else if (type !== "HINT") {
      const questions = sentencesOf(text).filter(({ question }) => question);
      for (const one of questions) exchanges.push({ question: one.text, answers: [] });
    }
  }
  return exchanges;
}

function lineOf({ question, answers }: Exchange, perQuestion: number, perAnswer: number): string {
  const words = answers.join(" ").replace(/\s+/g, " ").trim();
  const asked = question === null ? "- said first" : `- asked "${cut(question, perQuestion)}"`;
  if (!words) return `${asked}: no answer`;
  const first = answers[0]?.slice(0, 300) ?? "";
  const how = DECLINES.test(first) || readMessage(first).signs.has("dontKnow") ? "declined" : "answered";
  return perAnswer < 16 ? `${asked}: ${how}` : `${asked}: ${how} "${cut(words, perAnswer)}"`;
}

const DECLINES = /\b(?:rather not|no thanks?|no thank you|skip (?:it|this|that)|pass on|not now|nothing)\b/i;

/** Facts by their number in the list that the prompt gives. */
function factsStated(messages: BriefMessage[], clarifications: Clarification[]): string {
  const said = messages.filter(({ role }) => role === "ASSISTANT").map(({ text }) => contentWords(text));
  const stated = clarifications.flatMap(({ answer }, index) => {
    const words = [...contentWords(answer)];
    const stands = said.some((one) => words.filter((word) => one.has(word)).length >= words.length * 0.7);
    return words.length > 0 && stands ? [index + 1] : [];
  });
  return stated.length ? `- facts already stated: ${stated.join(", ")}` : "";
}

function costsNamed(messages: BriefMessage[]): string {
  const costs = messages
    .filter(({ role }) => role === "USER")
    .flatMap(({ text }) => statedCosts(text))
    .map(({ words, of }) => (of === "unsaid" ? words : `${words} (${of})`));
  const distinct = [...new Set(costs)].slice(-12);
  return distinct.length ? `- costs the candidate named: ${distinct.join(", ")}` : "";
}

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
