import type { Said } from "../said.ts";

/** What keeps a file from being imported. */
export type Flaw = Place & {
  /** What is wrong, as the rest of a sentence that begins with the field: `must be one of EASY, MEDIUM, HARD`. */
  message: string;
  /** The same for other languages, where it is what the editor would say, too. */
  said?: Said;
};

/** Where something stands in what was handed in. */
export type Place = {
  file: string;
  /** From 1; null: the file is missing, or nothing in it can be pointed at. */
  line: number | null;
  /** As in `questions.3.question.hints.0`; "" for the file as a whole. */
  field: string;
};

export type Path = readonly (string | number)[];

/** `two-sum/question.json:12: hints.0: must not be empty` */
export const flawLine = ({ file, line, field, message }: Flaw): string =>
  [line === null ? file : `${file}:${line}`, field, message].filter(Boolean).join(": ");

/** `is missing` → `Is missing.` */
export const asSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…]$/.test(text) ? "" : "."}`;
