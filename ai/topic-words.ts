import { plainWords } from "./terms.ts";

/** Asks for an amount. "How much requests" is meant as "how many". */
export const HOW_MANY = /\bhow (?:many|much|often|large|big|long|old|fast|high)\b|\bnumber of\b/i;

/** The words that tell what a text is about: without its grammar and endings, and one word for those that mean the same. */
export function topicWords(text: string): Set<string> {
  const words = plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !GRAMMAR.has(word) && (word === "0" || !/^\p{N}+$/u.test(word)))
      .map((word) => SAME.get(stem(word)) ?? stem(word))
      .filter((word) => word !== ""),
  );
}

function stem(word: string): string {
  if (word.length <= 3) return word;
  const one = word
    .replace(/ies$/, "y")
    .replace(/(?<=x|ch|sh|ss)es$/, "")
    .replace(/(?<![su])s$/, "");
  return one.length > 5 ? one.replace(/(?:ing|ed|e)$/, "") : one.replace(/e$/, "");
}

const SAME: ReadonlyMap<string, string> = new Map(
  [
    ["zero", "0"],
    ["call", "request"],
    ["caller", "client"],
    ["customer", "client"],
    ["user", "client"],
    ["permit", "let"],
    ["allow", "let"],
    ["more", "over"],
    ["above", "over"],
    ["exceed", "over"],
    ["beyond", "over"],
    ["indic", "index"],
    ["position", "index"],
    ["huge", "large"],
    ["big", "large"],
    ["outdat", "stale"],
    ["old", "stale"],
    ["picture", "image"],
    ["photo", "image"],
  ].map(([word, same]) => [stem(word ?? ""), same ?? ""]),
);

const GRAMMAR: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's is are was were be been being am do does did done has have had having can could
   would will shall should may might must i you your we our us they them their he she me my in on at of to for from with by
   about into as and or but so if then than there here what which who whom whose why how when where just now still any some
   few much many one two ok okay fine possible need want know also again only please tell say ask assume should not no yes
   get got give given go going what's there's thing things kind something anything question different same per each every
   all both between during up out over's really exactly maximum minimum too such`.split(/\s+/),
);
