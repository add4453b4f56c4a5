/**
 * What is said one by one: of "I would use a cache, a queue and an index" each part with its beginning, for names that stand in
 * one row are not set in relation by that. Names without a beginning say nothing. Null: it is no row of names.
 */
export function enumerated(claim: string): string[] | null {
  return listed(claim)?.map(({ head, name }) => `${head} ${name}`) ?? null;
}

/** The names of such a row, each with the beginning that they share. */
export function listed(claim: string): { head: string; name: string }[] | null {
  const items = claim.split(JOINTS).map((item) => item.trim().replace(/[.!]+$/, ""));
  const head = HEAD.exec(items[0] ?? "")?.[0] ?? "";
  const named = [(items[0] ?? "").slice(head.length), ...items.slice(1)].filter((item) => item.trim() !== "");
  if (!isRow(named)) return null;
  return head === "" ? [] : named.map((name) => ({ head, name }));
}

/** Four names, or six pieces as short as names, four of which are no figures. Of three somebody may speak in passing. */
export function isRow(pieces: readonly string[]): boolean {
  const share = (is: (piece: string) => boolean) => pieces.filter(is).length / pieces.length;
  if (pieces.length >= LEAST_NAMES && share(isName) >= MOSTLY) return true;
  return (
    pieces.length >= LEAST_SHORT && pieces.filter(isShort).length >= LEAST_NAMES && share(isBrief) >= MOSTLY
  );
}

const LEAST_NAMES = 4;
const LEAST_SHORT = 6;
const MOSTLY = 0.8;
const LONGEST_NAME = 3;

/** Three words at most, figures among them or not. */
export function isBrief(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= LONGEST_NAME;
}

/** A word or two with no figure, sign or path among them. */
export const isShort = (text: string): boolean => isBrief(text) && !FIGURES.test(text);

const isName = (text: string): boolean => isShort(text) && !SAYS.test(text);

const JOINTS = /\s*[,;|&+→]\s*(?:and |or |also |then |plus )?|\s+(?:and|or|plus|then|->|\/)\s+|\s\/\s/i;
const FIGURES = /(?:^|\s)\d|\bo\(|[/=<>]/i;
const SAYS =
  /\b(?:is|are|was|were|be|has|have|had|can|could|will|would|should|must|may|might|because|since|so that|if|when|for|before|after|until|into|from|per|instead|than|in front|behind|between|via|by|to|on|at)\b|[a-z](?:es|ed)\b(?<!\b(?:index|cach|hash|databas|servic|shard|partition|replicat|queu|messag|lock|leas|decoupl|distribut|shard)(?:es|ed))/i;
/** Up to the colon, or to what is done with the names. */
const HEAD =
  /^(?:[^,]*:|(?:\p{L}+ ){0,3}?(?:i|we|you|they|it|one)(?:'\p{L}+| \p{L}+){0,3}? (?:use|add|need|want|take|put|have|has|watch|measure|monitor|store|keep|count|call|include|consider|apply|support|offer)s?\b|(?:use|add|watch|measure|monitor|store|keep|need)\b)/iu;
