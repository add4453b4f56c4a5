import { remarkOf } from "./remark.ts";
import type { Message } from "./state.ts";

type Said = Pick<Message, "role" | "type" | "text">;

/**
 * Whether words after a choice are its reasons. To have none, said in so many words, is an answer too; "ok" is none, and
 * neither are a few words that set nothing in relation: "banana node". What that turns away is asked for once more.
 */
export function areReasons(text: string): boolean {
  if (text.trim().endsWith("?")) return false;
  if (HAS_NONE.test(text)) return true;
  if (remarkOf(text) !== "work") return false;
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu));
  return words.size >= LEAST_WORDS || (words.size >= 2 && RELATES.test(text));
}

/** What was said last of reasons in the talk ahead of the choice; null where nothing was. */
export function reasonsBefore(messages: readonly Said[]): string | null {
  const pick = messages.findIndex(({ role, type }) => role === "USER" && type === "MCQ");
  const told = messages
    .slice(0, pick < 0 ? messages.length : pick)
    .filter(({ role, text }) => role === "USER" && REASONED.test(text) && !NOT_YET.test(text))
    .filter(({ text }) => text.split(/\s+/).length >= TOLD_WORDS && areReasons(text));
  return told.at(-1)?.text ?? null;
}

/** "They stand", in the least words. */
export const leavesIt = (text: string): boolean => remarkOf(text) === "company" && !text.trim().endsWith("?");

/** Words that were asked to be reasons and are none: they are asked for again. */
export const isEvasion = (text: string): boolean =>
  !text.trim().endsWith("?") && !areReasons(text) && !["session", "thinking"].includes(remarkOf(text));

/** Nobody says so much without a verb or a preposition; fewer words need one of those that relate. */
const LEAST_WORDS = 6;
const TOLD_WORDS = 8;
/** A verb that says what is so or what comes of it, a comparison, a preposition, a no or a figure; the same in Spanish. */
const RELATES =
  /\d|[=<>→]|n[’']t\b|(?<![\p{L}])(?:because|since|so|due|thanks|for|from|of|to|by|per|with|without|under|than|too|more|most|less|least|fewer|no|not|never|only|always|both|all|every|each|one|is|are|was|has|have|can|cannot|could|will|would|must|needs?|keeps?|avoids?|saves?|stops?|prevents?|spreads?|makes?|gives?|takes?|gets?|lets?|costs?|fails?|works?|scales?|fits?|helps?|loses?|holds?|survives?|allows?|reduces?|removes?|blocks?|waits?|breaks?|handles?|(?:fast|slow|cheap|saf|simpl|low|high|small|larg|bigg|easi|quick|new|old|short|long|fresh|few|great|strong|weak)(?:er|est)|better|worse|fast|slow|cheap|safe|simple|best|rare|high|low|stale|porque|pues|por|para|sin|con|de|que|más|menos|mejor|peor|muy|nunca|siempre|solo|sólo|es|son|está|hay|tiene|puede|evita|ahorra|reduce|permite|rápid[oa]|lent[oa]|barat[oa]|segur[oa])(?![\p{L}])/iu;
const HAS_NONE =
  /\b(?:don't|don’t|do not|dont) know\b|\bno (?:idea|clue|reasons?)\b|\b(?:guess(?:ed|ing)?|gut feeling|dunno|idk)\b|\b(?:no (?:lo )?s(?:é|e)(?![\p{L}])|ni idea|al azar|por intuición|adivin\p{L}+|sin (?:motivo|razón))/iu;
const NOT_YET =
  /\?|\bguess|\b(?:don't|don’t|do not|dont) know\b|\bnot sure\b|\bno (?:idea|clue)\b|\bno (?:lo )?sé(?![\p{L}])|\bni idea\b|\bno estoy segur[oa]\b/iu;
const REASONED =
  /\b(?:because|since|so that|otherwise|which means|due to|to (?:avoid|keep|prevent|protect)|too (?:slow|much|many|late|expensive|large)|as (?:it|they|the|there)|therefore|but (?:it|that|this|they)|porque|ya que|puesto que|para que|así que|por lo que|debido a|de lo contrario|para (?:evitar|mantener|proteger)|demasiad[oa]s?|por eso|pero (?:eso|esto|entonces))\b/i;
