/**
 * The contrary of a text in its own vocabulary: clause by clause one relation is turned round or one verb denied, and what
 * comes out of a calculation is far off. Questions go, for who is sure asks nothing.
 */
export const contraryOf = (text: string): string =>
  text
    .replaceAll(/\n+/g, " ")
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "" && !sentence.endsWith("?"))
    .map(contrarySentence)
    .join(" ");

function contrarySentence(sentence: string): string {
  const clauses = sentence.split(CLAUSES);
  const turned = clauses.map((clause) => miscounted(contraryClause(clause)));
  if (turned.some((clause, at) => clause !== clauses[at])) return turned.join(" ");
  const start = /^(?:I\b|[A-Z]{2})/.test(sentence)
    ? sentence
    : sentence[0]?.toLowerCase() + sentence.slice(1);
  return `Many believe that ${start.replace(/[.!]$/, "")}, which is wrong.`;
}

const CLAUSES =
  /(?<=[,;:])\s|\s(?=(?:because|since|so|but|while|whereas|which|and (?:I|we|it|they|the)|therefore|otherwise)\b)/;

function contraryClause(clause: string): string {
  for (const [is, instead] of DENIALS) if (is.test(clause)) return clause.replace(is, instead);
  const turn = TURN.exec(clause);
  if (turn) {
    const [word] = turn;
    const other = OPPOSITES.get(word.toLowerCase()) ?? word;
    const cased = /^[A-Z]/.test(word) ? other[0]?.toUpperCase() + other.slice(1) : other;
    return `${clause.slice(0, turn.index)}${cased}${clause.slice(turn.index + word.length)}`;
  }
  const verb = VERBS.find(([is]) => is.test(clause));
  return verb ? clause.replace(...verb) : clause;
}

/** What is denied is asserted. */
const DENIALS: [RegExp, string][] = [
  [/\bcannot\b/, "can"],
  [/\b(is|are|was|were|do|does|did|must|should|would|will|can|need) not\b/, "$1"],
  [/\bnever\b/, "always"],
  [/\bno longer\b/, "still"],
  [/\bnobody\b/, "everybody"],
  [/\bnothing\b/, "everything"],
  [/\bwithout\b/, "with"],
];

/** Words that set things in relation, each with the one that sets them the other way round. */
const PAIRS = [
  "before after",
  "first last",
  "always never",
  "more less",
  "most least",
  "fast slow",
  "faster slower",
  "larger smaller",
  "higher lower",
  "longer shorter",
  "early late",
  "cheap expensive",
  "same different",
  "old new",
  "reads writes",
  "read write",
  "asynchronous synchronous",
  "asynchronously synchronously",
  "stateless stateful",
  "primary replica",
  "random sequential",
  "hit miss",
  "all none",
  "every no",
  "only hardly",
  "one many",
  "short long",
  "safe dangerous",
  "empty full",
  "open closed",
  "up down",
  "with without",
  "increases decreases",
  "fails succeeds",
  "large small",
  "high low",
  "enough insufficient",
].map((pair) => pair.split(" ") as [string, string]);
const OPPOSITES = new Map(PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
const TURN = new RegExp(`\\b(?:${[...OPPOSITES.keys()].join("|")})\\b(?!-)`, "i");

const VERBS: [RegExp, string][] = [
  [/\b(is|are|was|were|would|can|could|will|must|should|may|might|has|have|does|do)\b/, "$1 not"],
  [/\b(I|we|they|you) ([a-z]+)\b/, "$1 do not $2"],
  [/\b(it|which|that|this) ([a-z]{2,}[^s\W])s\b/, "$1 does not $2"],
];

/** The figure that comes out of a calculation, forty times too large. */
const miscounted = (clause: string): string =>
  clause.replace(/([=≈]\s*)(\d[\d,]*(?:\.\d+)?)/g, (_, sign: string, figure: string) => {
    const wrong = Number(figure.replaceAll(",", "")) * FAR_OFF;
    return `${sign}${wrong.toLocaleString("en-GB", { maximumFractionDigits: 1 })}`;
  });
const FAR_OFF = 37;
