import type { Id, Millis } from "../ids.ts";
import { seeded } from "../judge/random.ts";
import type { Difficulty, QuestionFormat } from "../question.ts";
import { textHash } from "../text-hash.ts";
import { topicName } from "../topics.ts";

/** A question as selection sees it. `last_seen_at`: when this candidate was last asked it. */
export type PoolQuestion = {
  id: Id;
  slug: string;
  title: string;
  format: QuestionFormat;
  difficulty: Difficulty;
  topics: string[];
  companies: string[];
  last_seen_at: Millis | null;
};

export type Wish = {
  /** The format that the interview's plan has for this place. */
  format: QuestionFormat;
  difficulty: Difficulty;
  /** The difficulty was left to the system. */
  adaptive: boolean;
  /** Preferred among equals, where it is known to ask one of them. */
  company: string | null;
  /** The question follows another of this interview. */
  follows: boolean;
  /** None: any topic. */
  topics: readonly string[];
  /** Questions this interview has had. */
  taken: readonly Id[];
};

export type Choice = { question: PoolQuestion; why: string };

/**
 * The next question: unseen, of a wished topic, at the wished difficulty. Where there is none, the wishes give way one by one,
 * and `why` says so to the candidate. The same pool, wish and seed always give the same choice; null: nothing is left.
 */
export function selectQuestion(pool: readonly PoolQuestion[], wish: Wish, seed: string): Choice | null {
  const left = pool.filter(
    (question) => question.format === wish.format && !wish.taken.includes(question.id),
  );
  for (const rung of LADDER) {
    const fitting = left.filter((question) => fits(question, wish, rung));
    const preferred = fitting.filter((question) => askedBy(question, wish.company));
    const candidates = preferred.length > 0 ? preferred : fitting;
    const question = rung.unseen ? pick(candidates, seed) : longestAgo(candidates);
    if (question) return { question, why: explain(question, wish, rung) };
  }
  return null;
}

type Rung = { unseen: boolean; topic: boolean; difficulty: boolean };

/** From all wishes to none. A question seen before comes only after every unseen one. */
const LADDER: Rung[] = [true, false].flatMap((unseen) => [
  { unseen, topic: true, difficulty: true },
  { unseen, topic: true, difficulty: false },
  { unseen, topic: false, difficulty: true },
  { unseen, topic: false, difficulty: false },
]);

const fits = (question: PoolQuestion, wish: Wish, rung: Rung) =>
  (!rung.unseen || question.last_seen_at === null) &&
  (!rung.topic || wish.topics.length === 0 || wishedTopic(question, wish) !== undefined) &&
  (!rung.difficulty || question.difficulty === wish.difficulty);

const wishedTopic = (question: PoolQuestion, wish: Wish) =>
  wish.topics.find((topic) => question.topics.includes(topic));

function pick(questions: PoolQuestion[], seed: string): PoolQuestion | undefined {
  if (questions.length === 0) return undefined;
  const ordered = [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return seeded(textHash(seed)).pick(ordered);
}

const askedBy = (question: PoolQuestion, company: string | null) =>
  company !== null && question.companies.some((name) => name.toLowerCase() === company.toLowerCase());

const longestAgo = (questions: PoolQuestion[]): PoolQuestion | undefined =>
  [...questions].sort((a, b) => (a.last_seen_at ?? 0) - (b.last_seen_at ?? 0) || (a.id < b.id ? -1 : 1))[0];

function explain(question: PoolQuestion, wish: Wish, rung: Rung): string {
  const reason = reasonFor(question, wish, rung);
  return askedBy(question, wish.company) ? `${reason} ${wish.company} is known to ask it.` : reason;
}

function reasonFor(question: PoolQuestion, wish: Wish, rung: Rung): string {
  const topic = wishedTopic(question, wish);
  const level = question.difficulty.toLowerCase();
  const seen = rung.unseen
    ? "you have not seen this one"
    : "you have seen every question like it, so this is the one you met longest ago";
  if (wish.topics.length > 0 && !topic) {
    const wished = list(wish.topics.map(inSentence));
    return `No other question on ${wished} is left, so this is another topic at ${level} level; ${seen}.`;
  }
  if (question.difficulty !== wish.difficulty) {
    const about = topic ? ` on ${inSentence(topic)}` : "";
    return `No other ${wish.difficulty.toLowerCase()} question${about} is left, so this one is ${level}; ${seen}.`;
  }
  if (wish.adaptive) {
    const about = topic ? `You asked for ${inSentence(topic)} and` : "You";
    const chosen = wish.follows ? `after your last answer the next is ${level}` : `we start at ${level}`;
    return `${about} left the level to us: ${chosen}, and ${seen}.`;
  }
  return topic
    ? `You asked for ${inSentence(topic)} at ${level} level, and ${seen}.`
    : `You asked for ${level} level on any topic, and ${seen}.`;
}

/** A topic's name inside a sentence; a name in capitals keeps them. */
function inSentence(topic: string): string {
  const name = topicName(topic);
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const list = (items: string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
