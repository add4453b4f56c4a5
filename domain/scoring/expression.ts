import { unitsAt } from "./quantities.ts";
import type { Token } from "./tokens.ts";

/** A figure as it stands, with its size, its time or both in base units. */
export type Readings = { plain: number; sized: number; timed: number; base: number };
/** What was named beside figures. `sizes`: of bytes, or of seconds and parts of them. `times`: units of time in seconds; `bs`: as "500 B", which is 500 bytes or billions. */
export type Named = { scales: number; sizes: number; times: number[]; bs: number };
/** A sum or product with the place of the sign of equality after it. `isUnclear`: it can be read in another way too. */
export type Expression = { value: Readings; named: Named; next: number; isUnclear: boolean };

/** Nobody writes down a longer one; a page of signs is looked at once. */
const LONGEST = 12;
/** Words of units may stand beside each figure: "100 million users". */
const WORDS_BESIDE = 4;

const DEEPEST = 4;

type Reading = {
  at: number;
  figures: number;
  percents: number;
  depth: number;
  isUnclear: boolean;
  isSum: boolean;
  named: Named;
};
const begun = (at: number): Reading => ({
  at,
  figures: 0,
  percents: 0,
  depth: 0,
  isUnclear: false,
  isSum: false,
  named: { scales: 0, sizes: 0, times: [], bs: 0 },
});

/** The expression that begins here and has a sign of equality at its end; null where there is none that can be read. */
export function expressionAt(tokens: readonly Token[], from: number): Expression | null {
  const reading = begun(from);
  const value = sum(tokens, reading);
  const sign = value && reading.figures >= 2 ? signAt(tokens, reading) : null;
  if (!value || sign?.is !== "=") return null;
  // 500 + 20 %: of what the 20 % are is not said.
  const mixed = reading.isSum && reading.percents > 0 && reading.percents < reading.figures;
  return { value, named: reading.named, next: sign.next, isUnclear: reading.isUnclear || mixed };
}

/** What is said to come out. Unclear where something follows that makes another figure of it; rough after an "about". */
export function resultAt(
  tokens: readonly Token[],
  from: number,
): { value: Readings; named: Named; at: number; isUnclear: boolean; isRough: boolean } | null {
  const at = skipLeads(tokens, from);
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const reading = begun(at);
  const value = figure(tokens, reading);
  if (!value) return null;
  const isRough = tokens.slice(from - 2, at).some(({ text }) => ROUGH.has(text));
  const follows = signAt(tokens, reading);
  const next = tokens[reading.at];
  const isOther = next !== undefined && (COMPARING.has(next.text) || next.text === "×");
  const isUnclear = isOther || (follows !== null && follows.is !== "=");
  return { value, named: reading.named, at, isUnclear, isRough };
}

const ROUGH = new Set(["about", "roughly", "around", "approximately", "nearly", "almost", "~", "≈"]);
const LEADS = new Set([...ROUGH, "=", "(", "$", "€", "£", ">", "<"]);
const COMPARING = new Set([
  "more",
  "less",
  "times",
  "fewer",
  "higher",
  "lower",
  "larger",
  "smaller",
  "to",
  "or",
  "x",
  "%",
]);

function sum(tokens: readonly Token[], reading: Reading): Readings | null {
  let total = product(tokens, reading);
  while (total) {
    const sign = signAt(tokens, reading);
    if (!sign || (sign.is !== "+" && sign.is !== "-")) return total;
    // "10 - 20 ms" is a range as well.
    if (sign.isDash) reading.isUnclear = true;
    reading.at = sign.next;
    reading.isSum = true;
    const term = product(tokens, reading);
    if (!term) return null;
    const by = sign.is === "+" ? 1 : -1;
    total = together(total, term, (a, b) => a + by * b);
  }
  return null;
}

function product(tokens: readonly Token[], reading: Reading): Readings | null {
  let total = factor(tokens, reading);
  while (total) {
    const sign = signAt(tokens, reading);
    if (!sign || (sign.is !== "*" && sign.is !== "/")) return total;
    if (sign.isLoose) reading.isUnclear = true;
    reading.at = sign.next;
    const term = factor(tokens, reading);
    if (!term) return null;
    total = together(total, term, sign.is === "*" ? (a, b) => a * b : (a, b) => a / b);
  }
  return null;
}

const together = (one: Readings, other: Readings, by: (a: number, b: number) => number): Readings => ({
  plain: by(one.plain, other.plain),
  sized: by(one.sized, other.sized),
  timed: by(one.timed, other.timed),
  base: by(one.base, other.base),
});

function factor(tokens: readonly Token[], reading: Reading): Readings | null {
  reading.at = skipLeads(tokens, reading.at, "(");
  if (tokens[reading.at]?.text !== "(") return figure(tokens, reading);
  if (++reading.depth > DEEPEST) return null;
  reading.at += 1;
  const inner = sum(tokens, reading);
  const close = inner && skipUnits(tokens, reading.at);
  if (inner === null || close === null || tokens[close]?.text !== ")") return null;
  reading.at = close + 1;
  return inner;
}

function figure(tokens: readonly Token[], reading: Reading): Readings | null {
  const { at, named } = reading;
  const token = tokens[at];
  if (token?.kind !== "number" || ++reading.figures > LONGEST) return null;
  reading.at = at + 1;
  if (tokens[at + 1]?.text === "%" || tokens[at + 1]?.text === "percent") {
    reading.percents += 1;
    reading.at = at + 2;
    const share = token.value / 100;
    return { plain: share, sized: share, timed: share, base: share };
  }
  const { size, time, rate } = unitsAt(tokens, at);
  if (token.scale !== null) named.scales += 1;
  if (token.scale === "b") named.bs += 1;
  if (size !== 1 || time === 1) named.sizes += 1;
  named.times.push(...[time, rate].filter((one) => one !== null));
  const plain = token.value;
  const inSeconds = time ?? 1 / (rate ?? 1);
  return { plain, sized: plain * size, timed: plain * inSeconds, base: plain * size * inSeconds };
}

type Sign = { is: "*" | "/" | "+" | "-" | "="; next: number; isDash: boolean; isLoose: boolean };

/** The operator or the sign of equality that follows, over the words of a unit. */
function signAt(tokens: readonly Token[], reading: Reading): Sign | null {
  const at = skipUnits(tokens, reading.at);
  const token = at === null ? undefined : tokens[at];
  if (at === null || !token) return null;
  const is = SIGNS[token.text];
  // "20 % of 500": only a share is of something.
  if (token.text === "of") {
    const share = tokens[at - 1]?.text;
    const isShare = share === "%" || share === "percent";
    return isShare ? { is: "*", next: at + 1, isDash: false, isLoose: false } : null;
  }
  const two = TWO_WORDS[`${token.text} ${tokens[at + 1]?.text ?? ""}`];
  if (two) return { is: two, next: at + 2, isDash: false, isLoose: false };
  if (!is) return null;
  const isDash = DASHES.has(token.text);
  return { is, next: at + 1, isDash, isLoose: token.text === "over" };
}

/** The place of the next sign or end after the words of a unit; a remark in brackets is one of them. Null: too many words. */
function skipUnits(tokens: readonly Token[], from: number): number | null {
  let at = from;
  for (let words = 0; words <= WORDS_BESIDE; words++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || token.kind === "end") return at;
    if (TWO_WORDS[`${token.text} ${tokens[at + 1]?.text ?? ""}`] || token.text === "of" || token.text === ")")
      return at;
    // "/s" and "/ day" belong to a unit.
    const isUnit = token.text === "/" && tokens[at + 1]?.kind === "word";
    if (SIGNS[token.text] && !isUnit) return at;
    if (token.text === "(") {
      const close = tokens.slice(at + 1, at + 2 + WORDS_BESIDE).findIndex(({ text }) => text === ")");
      const remark = tokens.slice(at + 1, at + 1 + Math.max(0, close));
      if (close < 0 || remark.some(({ kind }) => kind === "number")) return null;
      at += close + 2;
    } else if (token.kind === "sign" && !isUnit) return null;
    else at += 1;
  }
  return null;
}

function skipLeads(tokens: readonly Token[], from: number, but = ""): number {
  let at = from;
  while (at < from + 3 && LEADS.has(tokens[at]?.text ?? "") && tokens[at]?.text !== but) at += 1;
  return at;
}

const DASHES = new Set(["-", "−", "–", "—"]);
const SIGNS: Record<string, Sign["is"]> = {
  "×": "*",
  x: "*",
  "*": "*",
  "·": "*",
  times: "*",
  "/": "/",
  "÷": "/",
  over: "/",
  "+": "+",
  plus: "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "—": "-",
  minus: "-",
  "=": "=",
  "≈": "=",
  "~": "=",
  is: "=",
  gives: "=",
  makes: "=",
  equals: "=",
};
const TWO_WORDS: Record<string, Sign["is"]> = {
  "divided by": "/",
  "multiplied by": "*",
  "comes to": "=",
  "that is": "=",
};
