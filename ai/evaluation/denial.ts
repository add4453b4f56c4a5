/** What a point says for itself: something that is so, something that is not done, or both. */
export type Polarity = "asserts" | "refuses" | "either";

export function polarityOf(point: string): Polarity {
  if (
    /^(?:never|not|does not|do not|refuses?|rejects? (?:the|this|that|his|her) (?:rule|plan|idea|proposal|suggestion|script))\b/i.test(
      point,
    )
  )
    return "refuses";
  return NO.test(point) ? "either" : "asserts";
}

/** A claim without what it denies: `strong`, without what it calls wrong, impossible or nothing to do only; `all`, without every no. */
export type Affirmed = { strong: string; all: string };

/**
 * What is left of a claim as words for a point of this polarity. `terms` are the words that the point may be made with: a no
 * among them is part of the point, as are those of the point's own text: who wants something avoided, harmless or done without
 * is told so. Clause by clause, for a no reaches no farther.
 */
export function affirmed(claim: string, polarity: Polarity, terms: readonly string[], point = ""): Affirmed {
  if (polarity === "refuses") {
    const against = AGAINST.test(claim.replace(/’/g, "'").replace(WAVED_OFF, " ")) ? claim : "";
    return { strong: against, all: against };
  }
  const clauses = claim.replace(/[‘’]/g, "'").split(CLAUSES);
  const strong = withoutJudged(clauses, point);
  const avoids = AVOIDS.test(point);
  const own = terms.filter((term) => NO.test(term)).map((term) => term.toLowerCase());
  const isOwn = (clause: string) => own.some((term) => clause.toLowerCase().includes(term));
  const cut = (clause: string) => (isOwn(clause) ? clause : told(clause));
  const left = strong
    .map((clause) => (isOwn(clause) || LACKS.test(point) ? clause : lacking(clause)))
    .map((clause) => {
      if (isAim(clause) || (avoids && !KEEPS.test(clause))) return clause;
      return told(clause, avoids ? NO : FLATLY);
    });
  const all =
    polarity === "either" || avoids ? left : left.map((clause) => (isAim(clause) ? clause : cut(clause)));
  return { strong: left.join(" "), all: all.join(" ") };
}

/** The sentence passes judgement on the one before it: "That is a bad idea here." */
export const rejectsBefore = (sentence: string): boolean =>
  /^(?:but |and |so |though )?(?:(?:all of )?(?:that|this|it|those|these)|both|neither)\b/i.test(sentence) &&
  sentence.length < 80 &&
  JUDGED.test(sentence.replace(/[‘’]/g, "'"));

/** Calls right what a point finds at fault: "doing it inside is right", of a point that names it as the cause. */
export const approvesFault = (claim: string, point: string): boolean =>
  FINDS_FAULT.test(point) && APPROVES.test(claim.replace(/[‘’]/g, "'"));

/** The sentence as a whole waves something off or calls it wrong. */
export const isDenying = (sentence: string): boolean => JUDGED.test(sentence.replace(/[‘’]/g, "'"));

/** What is judged goes, and with it the condition or the thing before it that the judgement is about. */
function withoutJudged(clauses: string[], point: string): string[] {
  const isJudged = (clause: string) => {
    const verdict = JUDGED.exec(clause)?.[0].split(/\s/).at(-1)?.toLowerCase();
    return verdict !== undefined && !(VERDICTS.test(verdict) && point.toLowerCase().includes(verdict));
  };
  return clauses.filter((clause, at) => {
    if (isJudged(clause)) return false;
    const next = clauses[at + 1] ?? "";
    if (!isJudged(next)) return true;
    return !(CONDITION.test(clause) || OF_IT.test(next));
  });
}

/** A clause up to its no. */
function told(clause: string, no: RegExp = NO): string {
  const found = no.exec(clause.replace(NO_DENIAL, (words) => " ".repeat(words.length)));
  // "Not without a lock" asks for the lock.
  if (!found || /\bwithout\b/i.test(clause.slice(found.index))) return clause;
  // "If the cache does not hold it" and "a read that does not hit" tell a case.
  if (no === NO && (CASE.test(clause.slice(0, found.index)) || WAITS.test(clause))) return clause;
  return `${clause.slice(0, found.index)} | `;
}

/** A clause up to what it does without. "Without a lock two would write" and "not without a lock" speak for the lock. */
function lacking(clause: string): string {
  const at = clause.search(/\bwithout\b/i);
  const before = clause.slice(0, Math.max(0, at));
  const speaksForIt = !/\p{L}/u.test(before) || NO.test(before) || /\b(?:hard|would|could)\b/i.test(clause);
  return at < 0 || speaksForIt ? clause : `${before} | `;
}

/** What shall not happen is a requirement: "so that nobody is charged twice", "must not lose". */
const isAim = (clause: string): boolean =>
  /^[\s,;:]*(?:and )?(?:so that|so (?!i\b|we\b|you\b)|otherwise|else|in order)/i.test(clause) ||
  /\b(?<!\b(?:i|we|you) )(?:must|should|may|shall)(?: not|n't| never)\b/i.test(clause);

const CLAUSES =
  /(?<=[,;:])\s|\s(?=[-–—]\s)|\s(?=(?:because|since|so|but|however|although|though|whereas|while|when|if|unless|otherwise|which|and (?:i|we|it|they|the|that|then))\b)/i;

/** Points that are made by doing without something, and who does not care to. */
const AVOIDS = /^avoids?\b/i;
const KEEPS =
  /(?:\b(?:not|never|no need to)|n't)(?: \w+){0,2} (?:avoid|prevent|guard|protect|limit|bother|care|stop|mind|worry)/i;
const LACKS = /\bwithout\b/i;
/** What a point itself may call what it speaks of. */
const VERDICTS = /^(?:harmless|harm|problem|unnecessary|superfluous|useless|irrelevant|wrong|nothing)$/;

const NO = /\b(?:not|never|cannot|nothing|nobody|neither|nor|no|none|impossible)\b|n't\b/i;
const NO_DENIAL =
  /\b(?:not (?:only|just|merely|simply|sure|necessarily|before|until)|no (?:matter|doubt|more than|later than|longer than|idea)|nothing but|none other|(?:do not|don't|not) (?:wait|hesitate|delay)(?=,| and\b))\b/gi;
const CASE = /\b(?:if|when|whenever|where|once|in case|that|which|who|whose)\b(?: [\w'-]+){0,5} ?$/i;
const WAITS = /\b(?:until|unless|before)\b/i;

/** A no to the whole: nothing that follows it is held. */
const FLATLY =
  /\b(?:can(?:not|'t| not)? (?:never|ever|possibly)|never (?:happens?|occurs?)|(?:it|that|this)(?:'s| is)(?: not|n't) (?:possible|true|necessary)|(?:it|that|this)(?:'s| is)n't possible|impossible|(?:i|we|you)(?: would|'d| should| will| do)?(?: not|n't| never) (?!(?:want|know|lose|have|see|get|need to (?:wait|stop))\b)|\b(?:i|we|you)(?: would|'d| will)? (?:refuse|decline) to\b)/i;

const JUDGEMENT =
  "(?:useless|pointless|nonsense|harmless|irrelevant|overkill|unnecessary|superfluous|a myth|a mistake|a waste|wrong here|(?:an? )?(?:\\w+ )?(?:bad|terrible|poor|stupid|horrible|wrong) (?:idea|choice|plan|fit|way|thing))";
const IS = "(?:is|are|was|were|be|seems?|looks?)";
/** A judgement on what the clause is about, or that nothing comes of it. */
const JUDGED = new RegExp(
  [
    `\\b${IS}(?:n't| not)? ?(?:just |simply |really |only |rather |quite |completely |totally )?${JUDGEMENT}`,
    `\\b(?:${IS} not|isn't|aren't|wasn't|weren't|not) (?:\\w+ ){0,2}?(?:problem|issue|cause|culprit|bottleneck|concern|trouble|to blame|an? (?:good|right) (?:idea|choice|way)|needed|necessary|useful|helpful|worth|relevant|important)\\b`,
    "\\b(?:do|does|did|would|will|can)(?: not|n't)(?: really| even)? (?:matter|help|change anything|make (?:any |a |much )?(?:sense|difference))\\b",
    "\\b(?:makes?|made) no (?:sense|difference)\\b|\\bnothing to do with\\b|\\b(?:is|are) of no (?:use|help)\\b",
    "\\bnothing (?:bad |wrong |special |serious |at all )?(?:happens|can happen|will happen|would happen|breaks|goes wrong|changes|can go wrong)\\b",
    `^\\s*that\\b.*\\b${IS} (?:simply |just |quite )?impossible\\b`,
    "\\b(?:which|that|this|it) is (?:simply |just |plainly )?(?:wrong|false|untrue|a fallacy)\\b",
    "\\b(?:many|most|some)(?: people)? (?:believe|think|say|claim)\\b|\\b(?:wrong|a mistake|an error|a myth) (?:to (?:think|believe|assume)|that)\\b",
    // "No problem for one server" says that the server copes.
    "\\bno (?:problem|issue|harm|need|reason|point|use|sense|risk|danger)\\b(?! (?:arises|because|since|as long|for))",
    `\\b(?:${IS} not|isn't|aren't|wasn't|weren't) (?:\\w+ )?(?:possible|feasible)\\b`,
    "\\b(?:brings?|gains?|achieves?|solves?|buys? (?:us |you )?) ?nothing\\b|\\b(?:cannot|can't|will not|won't|does not|doesn't|never) (?:happen|occur|arise)s?\\b",
    "\\b(?:i|we|you|just|simply|can|could|would|should|will|safely)(?:'d|'ll)? (?:ignore|skip|disregard|forget about|leave out|do without|get rid of)\\b",
  ].join("|"),
  "i",
);
const CONDITION = /^[\s,;:]*(?:and |but )?(?:even )?(?:if|when|whenever|once|in case)\b/i;
const OF_IT = /\b(?:ignore|skip|disregard|leave out|get rid of) (?:it|that|this|them|both)\b/i;

const FINDS_FAULT =
  /^(?:finds|names|explains|sees|recogni[sz]es|notices)\b.*\b(?:cause|why|because|not|never|bottleneck|wrong|wasted|held|hides?)\b/i;
const APPROVES =
  /\b(?<!not )(?:is|are|was|were|it's|that's) (?:quite |perfectly |just |absolutely |completely )?(?:right|correct|fine|normal|ok|okay|good|harmless|intended|no problem|as it should be)\b(?= (?:because|since|as|here|this way|so)\b|[,.;!]|$)/i;

/** Words of somebody who refuses or warns, without those that wave the danger off. */
const AGAINST =
  /\b(?:not|never|cannot|no|avoid|refuse|resist|stop|forbids?|hands off|instead of|rather than|wrong|dangerous|risky?|unsafe|mistake|corrupt\w*|destroy\w*|damag\w*|breaks?|ruins?|unusable|unrecoverable|loses?|lost|would|insufficient|worse|too (?:late|slow|dangerous|risky)|harm\w*|attacks?)\b|n't\b/i;
const WAVED_OFF =
  /\b(?:los(?:e|es|ing) nothing|nothing (?:is|gets|will be|bad|breaks|goes|happens)\b(?: \w+)?|(?:is|are|it's) (?:safe|fine|ok|okay|harmless|no problem)|(?:not|isn't|never) (?:a problem|dangerous|risky|harmful|needed|necessary|lost|wrong)|no (?:problem|risk|harm|danger|need|longer needed)|(?:do not|don't|not) (?:need|worry|lose|mind|use|wait|hesitate)|never mind|(?:does|do)(?: not|n't) (?:matter|hurt|harm|break|lose|need)|without (?:risk|harm|loss|losing)|would (?:be|do|just|simply|work|i|we|delete|remove|help|free)|(?:i|we|you)(?:'d| would)|instead of waiting|rather than wait\w*|cannot hurt|can't hurt)\b/gi;
