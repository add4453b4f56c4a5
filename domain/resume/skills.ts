import type { Topic } from "../topics.ts";
import { TOPICS } from "../topics.ts";
import { VOCABULARY, type Word, type Writing, wordsOf, writingsOf } from "./vocabulary/vocabulary.ts";

/** The interview topics that these skills speak for, in the vocabulary's order. Names that are not known speak for none. */
export function topicsOf(skills: readonly string[]): Topic[] {
  const found = new Set(
    skills.flatMap((name) => topicsByName.get(canonicalSkill(name) ?? "") ?? topicNamed(name)),
  );
  return TOPICS.filter((topic) => found.has(topic));
}

/** The skill that this is a name of, as the vocabulary calls it; null for one that it does not hold. */
export function canonicalSkill(name: string): string | null {
  const key = wordsOf(name)
    .map((word) => word.key)
    .join(" ");
  return writingsOf(key)[0]?.skill.name ?? null;
}

/** The skills that a line names, each once. `listed`: the line is part of a list of skills. */
export function skillsIn(line: string, listed: boolean): string[] {
  const found = matches(line);
  const sure = found.filter(({ writing }) => writing.exact === null);
  const among = listed || sure.length > 0;
  const names = found
    .filter((match) => match.writing.exact === null || isMeant(line, match, among))
    .map(({ writing }) => writing.skill.name);
  return [...new Set(names)];
}

type Match = { writing: Writing; start: number; end: number };

const LONGEST = 4;

/** The longest writings first: "Spring Boot" is not also "Spring". */
function matches(line: string): Match[] {
  const words = wordsOf(line);
  const found: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longestAt(line, words, at);
    if (match) found.push(match.match);
    at += match?.length ?? 1;
  }
  return found;
}

function longestAt(line: string, words: Word[], at: number): { match: Match; length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last || !isOneName(line, part)) continue;
    const text = line.slice(first.start, last.end);
    const key = part.map((word) => word.key).join(" ");
    const writing = writingsOf(key).find(({ exact }) => exact === null || isWritten(text, exact));
    if (writing) return { match: { writing, start: first.start, end: last.end }, length };
  }
  return null;
}

/** Between the words of a name stands at most a blank, a dot, a hyphen or a slash. */
const isOneName = (line: string, words: Word[]): boolean =>
  words.every((word, at) => {
    const before = words[at - 1];
    return (
      !before ||
      /^(?:[ .\-_/]|\s?\/\s?)$/u.test(line.slice(before.end, word.start)) ||
      before.end === word.start
    );
  });

const isWritten = (text: string, exact: string): boolean =>
  text === exact || (text === exact.toUpperCase() && text.length > 2);

/** Whether an ordinary word means the skill here: it is an item of a list of skills, or goes with a word of the trade. */
function isMeant(line: string, { start, end }: Match, among: boolean): boolean {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (TRADE_AFTER.test(after)) return true;
  // Nobody writes an ordinary word in capitals, but for whole lines of them.
  if (end - start > 2 && /^\p{Lu}+$/u.test(line.slice(start, end)) && /\p{Ll}/u.test(line)) return true;
  if (!among) return false;
  const opens = OPENS.test(before);
  if (opens && CLOSES.test(after)) return true;
  if (end - start === 1) return opens && /^\s(?:for|für|para)\s/iu.test(after);
  return (opens || TOLD_BEFORE.test(before)) && (CLOSES.test(after) || TOLD_AFTER.test(after));
}

/** Where an item of a list begins, also one that is said to be known a little. */
const OPENS =
  /(?:^|[,;:|/()•·\t[+&–—-]|\s[-–]|[.]\s|\b(?:and|und|or|oder|y|e|o))\s*(?:(?:a little|a bit of|some|basic|basics of|advanced|modern|grundkenntnisse(?: in)?|etwas|algo de|un poco de|nociones(?: básicas)? de|conocimientos(?: básicos| avanzados)? de)\s+)?$/iu;
const CLOSES = /^\s*(?:$|[,;|/()•·\t\]+&–—]|[.](?:\s|$)|\d|\s-|(?:and|und|or|oder|y|e|o)\b)/iu;
/** What stands before and after the name of a technology in a sentence. */
const TOLD_BEFORE =
  /\b(?:in|with|using|via|mit|on|to|into|from|nach|auf|that|then|en|con|usando|mediante|lenguaje|código|scripts? de)\s*$/iu;
const TOLD_AFTER = /^\s(?:on|with|for|to|in|using|auf|mit|für|con|para|sobre|en)\s/iu;

const TRADE_AFTER =
  /^[\s-](?:micro)?(?:services?|apis?|apps?|applications?|code|codebase|jobs?|clusters?|scripts?|developers?|engineers?|programming|programmierung|backends?|frameworks?|entwickler(?:in)?|modules?|librar(?:y|ies)|sdk|pipelines?|programs?)\b/iu;

const topicsByName = new Map(VOCABULARY.map((skill) => [skill.name, skill.topics ?? []]));

/** A candidate may list a topic itself among the skills. */
const topicNamed = (name: string): Topic[] =>
  TOPICS.filter((topic) => topic === name.trim().toLowerCase().replaceAll(" ", "-"));
