/**
 * What is said one by one: of "I would use a cache, a queue and an index" each part with its beginning, for names that stand in
 * one row are not set in relation by that. Names without a beginning say nothing. Null: it is no row of names.
 */
export function enumerated(claim: string): string[] | null {
  const items = claim.split(JOINTS).map((item) => item.trim().replace(/[.!]+$/, ""));
  const first = HEAD.exec(items[0] ?? "");
  const head = first?.[0] ?? "";
  const named = [(items[0] ?? "").slice(head.length), ...items.slice(1)].filter((item) => item.trim() !== "");
  if (named.length < LEAST_NAMES) return null;
  if (named.filter(isName).length < named.length * MOSTLY) return null;
  return head === "" ? [] : named.map((item) => `${head} ${item}`);
}

/** Four names in a row are a list; of three somebody may speak in passing. */
const LEAST_NAMES = 4;
const MOSTLY = 0.8;
const LONGEST_NAME = 3;

/** A word or two that say nothing of what they name: no deed, no figure, no path. */
export function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= LONGEST_NAME && !SAYS.test(text);
}

const JOINTS = /\s*[,;|&+→]\s*(?:and |or |also |then |plus )?|\s+(?:and|or|plus|then|->|\/)\s+|\s\/\s/i;
const SAYS =
  /\b(?:is|are|was|were|be|has|have|had|can|could|will|would|should|must|may|might|because|since|so that|if|when|for|before|after|until|into|from|per|instead|than|in front|behind|between|via|by|to|on|at)\b|(?:^|\s)\d|\bo\(|[/=<>]|[a-z](?:es|ed)\b(?<!\b(?:index|cach|hash|databas|servic|shard|partition|replicat|queu|messag|lock|leas|decoupl|distribut|shard)(?:es|ed))/i;
/** Up to the deed or the colon that the names belong to. */
const HEAD =
  /^(?:.*:|.*?\b(?:use|using|add|adding|need|needs|want|take|put|have|has|is|are|watch|measure|monitor|store|keep|count|call|calls|alert on|include|includes|consider|apply|support|supports|offer|offers|with|through|of)\b)/i;
