import { PARSERS } from "../../../ai/code-reading/grammars.ts";
import { type Change, changesOf, type MutantLanguage, type Operator } from "./operators.ts";

/** A solution with one small change of meaning. */
export type Mutant = {
  operator: Operator;
  /** Where the change begins, from 1. */
  line: number;
  /** The changed lines on one line, before and after. */
  was: string;
  becomes: string;
  code: string;
};

/** Every mutant of a solution, in the order of the text. What does not parse or reads the same is none. */
export function mutantsOf(language: MutantLanguage, code: string): Mutant[] {
  const changes: Change[] = [];
  PARSERS[language].parse(code).iterate({
    enter(node) {
      if (node.name === "TypeDef") return false;
      changes.push(...changesOf(node.node, code, language));
    },
  });
  const seen = new Set([code]);
  return changes.flatMap((change) => {
    const mutant = mutate(code, change);
    if (seen.has(mutant.code) || !parses(language, mutant.code)) return [];
    seen.add(mutant.code);
    return [mutant];
  });
}

function mutate(code: string, { operator, from, to, text }: Change): Mutant {
  const start = code.lastIndexOf("\n", from - 1) + 1;
  const end = code.indexOf("\n", to) < 0 ? code.length : code.indexOf("\n", to);
  const lines = (middle: string) =>
    (code.slice(start, from) + middle + code.slice(to, end)).replace(/\s+/g, " ").trim();
  return {
    operator,
    line: code.slice(0, from).split("\n").length,
    was: lines(code.slice(from, to)),
    becomes: lines(text),
    code: code.slice(0, from) + text + code.slice(to),
  };
}

function parses(language: MutantLanguage, code: string): boolean {
  const cursor = PARSERS[language].parse(code).cursor();
  do if (cursor.type.isError) return false;
  while (cursor.next());
  return true;
}
