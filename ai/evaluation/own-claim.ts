import { kept } from "../../domain/kept.ts";
import { plain } from "../../domain/scoring/plain.ts";
import { enumerated } from "./enumeration.ts";

/**
 * What a sentence of the candidate's claims: its words without the clauses that ask, doubt or deny to know. Nothing is left
 * of a sentence that only asks, does not know or names one thing after the other; a hedge ("I think", "about") leaves the claim as it is. Every judged
 * check reads sentences through this, so that each is read a dozen times.
 */
export const ownClaim = kept(claimIn, 2000);

function claimIn(sentence: string): string {
  const text = sentence.replace(/[‘’]/g, "'").replace(/\s+/g, " ").replace(COMPREHENSION, "").trim();
  if (isAsked(text) || DECLINES.test(text)) return "";
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  const doubts = clauses.map(isDoubt);
  if (clauses.some((clause, at) => doubts[at] && OF_THE_THING.test(clause))) return "";
  const kept = clauses.filter((clause, at) => {
    if (doubts[at] || (doubts[at - 1] && GOES_ON.test(clause))) return false;
    // "A hash map, no idea why": a name before a doubt claims nothing.
    return !doubts[at + 1] || SAYS_SOMETHING.test(clause);
  });
  // What one clause denies must not reach into the next.
  const claim = kept
    .map((clause) => clause.replace(/,$/, ""))
    .join(", ")
    .trim();
  return enumerated(claim)?.length === 0 ? "" : claim;
}

/** Whether what is quoted of a text is claimed in it, rather than asked or not known: a piece of a doubt is one too. */
export function isClaimed(text: string, quote: string): boolean {
  const [all, wanted] = [plain(text), plain(quote)];
  const from = all.indexOf(wanted);
  if (from < 0) return ownClaim(quote) !== "";
  let at = 0;
  const touched = all.split(/(?<=[.!?;])\s/).filter((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return start < from + wanted.length && start + sentence.length > from;
  });
  const claimed = new Set(touched.flatMap((sentence) => wordsOf(ownClaim(sentence))));
  const words = wordsOf(wanted);
  return words.filter((word) => claimed.has(word)).length >= words.length * 0.6;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The sentence asks, with its mark or by the order of its words. */
function isAsked(text: string): boolean {
  if (/\?["'”»)\]\s!.…]*$/.test(text)) return true;
  const plain = withoutLead(text);
  if (/^should\b[^?]*,/i.test(plain)) return false;
  return ASKS.test(plain);
}

const isDoubt = (clause: string): boolean =>
  ASKS_WHAT.test(withoutLead(clause)) ||
  UNSURE.test(withoutLead(clause)) ||
  UNKNOWING.some((one) => one.test(clause));

const withoutLead = (text: string): string => text.replace(LEAD, "");
const LEAD =
  /^(?:[^\p{L}\p{N}]|(?:but|and|so|well|honestly|sorry|h+m+|u+h?m*|ok|okay|frankly|actually|maybe|though|although|however|yes|yeah|to be honest)\b)+/iu;

/** Asks whether it was followed, after something was claimed; "right?" asks whether it is so. */
const COMPREHENSION =
  /[,.;–—-]?\s*(?:(?:does|do) (?:that|this|it|you) (?:make sense|follow)|makes? sense|if that makes sense|is (?:that|this|it) clear|ok(?:ay)?)\s*\?$/i;

const SUBJECT = "(?:i|we|it|they|he|she|the|this|that|there|these|those|you|my|an?|any|each|all|both)\\b";
const AUXILIARY = "(?:is|are|was|were|do|does|did|can|could|may|might|will|would|should|shall|must|has|have)";
const ASKS = new RegExp(
  `^(?:${AUXILIARY}(?:n't)? ${SUBJECT}|(?:what|how|why|where|when|who)(?: (?:much|many|often|long|far|big|fast|about|if))?(?:'s|'re| ${AUXILIARY}) ${SUBJECT}|(?:what|how) (?:about|if)\\b)`,
  "i",
);

const ASKS_WHAT = new RegExp(`^(?:what|how|why|where|when|who)(?:'s|'re| ${AUXILIARY}) ${SUBJECT}`, "i");

/** Where one claim ends and another one may begin. */
const CLAUSES =
  /\s*;\s*|\s+[-–—]+\s+|,?\s+(?=(?:but|however|although|though|whereas)\b)|,\s+(?=(?:yet|still|so|then|and (?:i|we|it|they|then))\b)|,\s+(?=(?:i|i'd|i'll|we|we'd|we'll|my|let)\b)|\s+(?=so (?:i|we|let|my)\b)|,\s+(?=(?:not (?:\w+ )?(?:sure|certain)|no (?:idea|clue)|(?:do not|don't) know|dunno|idk)\b)/i;

const GOES_ON =
  /^(?:though|although|however|yet|still),? (?:what|whether|if|how|why|which)\b|\beither[.!]?$/i;
const SAYS_SOMETHING =
  /\b(?:is|are|was|were|be|has|have|had|can|could|will|would|should|must|may|might|needs?|uses?|takes?|keeps?|puts?|stores?|helps?|avoids?|makes?|gives?|lets?|because|since|means?|works?|costs?|goes|gets?|reads|writes|looks?|sends?|fails?|serves?|holds?|scales?|splits?|finds?|i|we)\b|\d|\bo\(/i;

/** A doubt that a clause opens with, nobody named. */
const UNSURE =
  /^(?:not (?:\w+ ){0,2}(?:sure|certain|familiar|clear)|unsure|uncertain|no (?:\w+ )?(?:idea|clue)|not an? (?:\w+ )?(?:idea|clue)|(?:do not|don't|did not|didn't|never|cannot|can't|couldn't|could not)(?: \w+)? (?:know|knew|remember|recall|say|tell|understand|understood|get|see why|see how|heard)|dunno|idk|hard to (?:say|tell)|who knows|beats me|wondering|unclear|pass$)(?![\p{L}])/iu;

const NOT =
  "(?:do not|don't|dont|did not|didn't|cannot|can't|could not|couldn't|never|would not|wouldn't|have not|haven't|hardly|barely|have never|still do not|still don't)";
const UNKNOWING: RegExp[] = [
  new RegExp(
    `\\bi (?:\\w+ ){0,3}?${NOT} (?:\\w+ ){0,3}?(?:know|knew|understand|understood|remember|recall|grasp|heard|see (?:how|why|what|whether|if)|get (?:how|why|what)|figure|think of)\\b`,
    "i",
  ),
  /\bi (?:\w+ ){0,2}?(?:cannot|can't|could not|couldn't) (?:\w+ ){0,2}?(?:say|tell|explain|judge)\b/i,
  /\bi(?:'m| am| was| feel)(?:n't| not)? (?:\w+ ){0,2}?(?:unsure|uncertain|clueless|lost|confused|unaware|doubtful|stuck|wondering|guessing)\b/i,
  /\b(?:i'm|i am|i was|we're|we are)(?: \w+)? not (?:\w+ ){0,2}?(?:sure|certain|familiar|aware|clear)\b/i,
  /\b(?:i|we)(?:'ve| have|'ve got| got| had| really have)? (?:\w+ )?(?:no|not an?|not the \w+|not any|haven't (?:an?|any|the)) (?:\w+ )?(?:idea|clue)\b|\bi (?:do not|don't) (?:really )?have (?:an?|any|the) (?:\w+ )?(?:idea|clue)\b|\bwith no idea\b|^[^,]*: no (?:idea|clue)\b/i,
  /\bi (?:\w+ ){0,2}?(?:wonder|doubt)\b|\bi (?:forgot|have forgotten|(?:can|could) only guess|know (?:nothing|little|only the (?:name|word)))\b|\bi (?:only|just|merely) (?:know|heard|remember) (?:of )?the (?:word|name|term)\b/i,
  /\b(?:can|could|may|should) i assume\b|\bi(?:'d| would) like to (?:know|ask)\b|\bmy question\b|\btell me\b|\bplease (?:explain|tell|say)\b|\b(?:can|could|would) you (?:tell|explain|say|remind)\b/i,
  /\b(?:nothing|none|nobody|not anything|no)\b.{0,80}(?:(?<!far as )\bi (?:know|can think|could think|am aware|remember|have heard)\b|\b(?:comes|springs) to (?:my )?mind\b|\boccurs to me\b)/i,
  /\b(?:unclear|unknown|not clear|a mystery|foreign|alien) to me\b|\b(?:means?|says?|tells?) nothing to me\b|(?<!\b(?:has|have|had|with) )\bno clue\b|\bmakes no sense to me\b|\b(?:above|over) my head\b|\bwhatever (?:it|that|this|they|those) (?:is|are|means?|does|do)\b|\b(?:just|only) (?:a|the) (?:buzz)?words? (?:i|to me|for me)\b|\bbeats me\b|\bwho knows\b/i,
];

/** What is not known is the thing itself: nothing else that the sentence says of it is known either. */
const OF_THE_THING =
  /\b(?:what|who) (?:it|that|this|they|these|those|an? [\w-]+(?: [\w-]+)?) (?:is|are|does|do|means?|stands? for)(?: (?:exactly|actually|even|really|for|at all))*[.!,]*$|\bwhatever (?:it|that|this|they|those) (?:is|are|means?|does|do)\b/i;

/** Nothing but a no. */
const DECLINES =
  /^(?:no|nope|nah|nothing|none|not really)(?:[,.! ]+(?:thanks?|thank you|really|else|more|further|sorry|to add|here|so far|nothing|for now|from me))*[.!\s]*$/i;
