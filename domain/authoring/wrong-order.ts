import type { Language } from "../judge/signature.ts";

/** Of a solution's file. */
export const EXTENSIONS: Record<Language, string> = { javascript: "js", python: "py", java: "java" };

type Named = { name: string; language: Language; code: string };

/** Wrong solutions as a folder lists them, by the names of their files: their order says nothing of the question. */
export const inFileOrder = <T extends Named>(wrong: readonly T[]): T[] =>
  wrong.toSorted((a, b) => compared(fileOf(a), fileOf(b)) || compared(a.code, b.code));

const fileOf = ({ name, language }: Named) => `${name}.${EXTENSIONS[language]}`;

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
