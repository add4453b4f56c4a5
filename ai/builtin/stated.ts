import type { CodeReading, Structure, Use } from "../code-reading/code-reading.ts";
import { firstMention } from "../terms.ts";

/** Something the candidate said they would use and the code does not show, in their own word for it; null: nothing of the kind. */
export function statedButAbsent(said: string, reading: CodeReading, sorting: string): string | null {
  const plans = planned(said);
  for (const { words, shown } of PLANS) {
    const word = firstMention(plans, words);
    if (word && !shown.some((use) => reading.uses.has(use))) return shown[0] === "sort" ? sorting : word;
  }
  return null;
}

/** A name of the candidate's that holds a structure they have not spoken of; null: there is none. */
export function usedButUnsaid(said: string, reading: CodeReading): string | null {
  const silent = reading.structures.find(
    ({ kind, name }) =>
      TELLING.has(kind) &&
      name.length > 1 &&
      firstMention(said, [name, name.replaceAll("_", " "), ...wordsFor(kind)]) === null,
  );
  return silent?.name ?? null;
}

const TELLING: ReadonlySet<Structure> = new Set<Structure>(["map", "set", "heap", "deque", "table"]);

const wordsFor = (kind: Structure): string[] =>
  PLANS.filter(({ shown }) => shown[0] === kind || (kind === "deque" && shown.includes("deque"))).flatMap(
    ({ words }) => words,
  );

/** What was weighed, asked or turned down is no plan. */
const planned = (said: string): string =>
  said
    .split(/\n+|(?<=[.!?;])\s+/)
    .filter(
      (one) =>
        !/\?|\b(?:not|no|n't|instead of|without|rather than|could|would be|alternatively|or)\b/i.test(one),
    )
    .join("\n");

/** `shown`: any of these in the code is what was meant. */
const PLANS: { words: string[]; shown: Use[] }[] = [
  { words: ["hash map", "hashmap", "hash table", "hashtable", "dictionary", "dict", "map"], shown: ["map"] },
  { words: ["hash set", "hashset", "a set", "visited set"], shown: ["set", "map", "table"] },
  { words: ["min heap", "max heap", "heap", "priority queue"], shown: ["heap"] },
  { words: ["stack"], shown: ["stack", "recursion", "deque"] },
  { words: ["queue", "deque"], shown: ["queue", "deque", "heap"] },
  { words: ["sort the", "sort it", "sort them", "sort by", "sorting"], shown: ["sort"] },
  { words: ["recursion", "recursive", "recursively"], shown: ["recursion"] },
  { words: ["binary search"], shown: ["binary search"] },
];
