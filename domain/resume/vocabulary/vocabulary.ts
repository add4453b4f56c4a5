import { CLOUD_SKILLS } from "./cloud.ts";
import { DATA_SKILLS } from "./databases.ts";
import { FRAMEWORK_SKILLS } from "./frameworks.ts";
import { LANGUAGE_SKILLS } from "./languages.ts";
import { PRACTICE_SKILLS } from "./practices.ts";
import type { VocabularySkill } from "./skill.ts";
import { SPANISH_NAMES } from "./spanish.ts";

/** Every skill that is known by name. */
export const VOCABULARY: readonly VocabularySkill[] = [
  ...LANGUAGE_SKILLS,
  ...FRAMEWORK_SKILLS,
  ...DATA_SKILLS,
  ...CLOUD_SKILLS,
  ...PRACTICE_SKILLS,
];

/** A way to write a skill: `exact` ones are ordinary words too. */
export type Writing = { skill: VocabularySkill; exact: string | null };

/** Words as they are compared: lower case, without what stands between them. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    key: found[0].toLowerCase().replace(/^\./, "dot"),
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
export type Word = { key: string; text: string; start: number; end: number };

const WORD = /(?<![\p{L}\p{N}])\.NET(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#)?(?:\d\d)?/giu;

/** The writings whose words are these, joined by blanks. */
export const writingsOf = (key: string): readonly Writing[] => {
  writings ??= writingsByKey();
  return writings.get(key) ?? [];
};

/** Put together at first use: nothing but a résumé wants it. */
let writings: ReadonlyMap<string, readonly Writing[]> | null = null;

const keyOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.key)
    .join(" ");

function writingsByKey(): ReadonlyMap<string, readonly Writing[]> {
  const found = new Map<string, Writing[]>();
  for (const [key, writing] of allWritings()) found.set(key, [...(found.get(key) ?? []), writing]);
  return found;
}

function allWritings(): [key: string, Writing][] {
  return VOCABULARY.flatMap((skill): [string, Writing][] => {
    const free = [
      ...(skill.ordinaryWord ? [] : [skill.name]),
      ...listed(skill.also),
      ...listed(SPANISH_NAMES.get(skill.name)),
    ];
    const ordinary = [...(skill.ordinaryWord ? [skill.name] : []), ...listed(skill.ordinaryToo)];
    return [
      ...free.map((text): [string, Writing] => [keyOf(text), { skill, exact: null }]),
      ...ordinary.map((text): [string, Writing] => [keyOf(text), { skill, exact: text }]),
    ];
  });
}

function listed(text: string | undefined): string[] {
  return text?.split(", ") ?? [];
}
