import { quantityAt } from "./quantities.ts";
import type { Token } from "./tokens.ts";

/** A figure as it stands, and in base units. */
export type Pair = { plain: number; base: number };
/** A sum or product with the place of the sign of equality after it. `isUnclear`: it can be read in another way too. */
export type Expression = { value: Pair; next: number; isUnclear: boolean };

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
};
const begun = (at: number): Reading => ({
  at,
  figures: 0,
  percents: 0,
  depth: 0,
  isUnclear: false,
  isSum: false,
});

/** The expression that begins here and has a sign of equality at its end; null where there is none that can be read. */
export function expressionAt(tokens: readonly Token[], from: number): Expression | null {
  const reading = begun(from);
  const value = sum(tokens, reading);
  if (!value || reading.figures < 2 || signAt(tokens, reading)?.is !== "=") return null;
  // 500 + 20 %: of what the 20 % are is not said.
  const mixed = reading.isSum && reading.percents > 0 && reading.percents < reading.figures;
  const sign = signAt(tokens, reading);
  return sign && { value, next: sign.next, isUnclear: reading.isUnclear || mixed };
}

/** What is said to come out. Unclear where something follows that makes another figure of it; rough after an "about". */
export function resultAt(
  tokens: readonly Token[],
  from: number,
): { value: Pair; at: number; isUnclear: boolean; isRough: boolean } | null {
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
  return { value, at, isUnclear: isOther || (follows !== null && follows.is !== "="), isRough };
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

function sum(tokens: readonly Token[], reading: Reading): Pair | null {
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
    total = { plain: total.plain + by * term.plain, base: total.base + by * term.base };
  }
  return null;
}

function product(tokens: readonly Token[], reading: Reading): Pair | null {
  let total = factor(tokens, reading);
  while (total) {
    const sign = signAt(tokens, reading);
    if (!sign || (sign.is !== "*" && sign.is !== "/")) return total;
    if (sign.isLoose) reading.isUnclear = true;
    reading.at = sign.next;
    const term = factor(tokens, reading);
    if (!term) return null;
    total =
      sign.is === "*"
        ? { plain: total.plain * term.plain, base: total.base * term.base }
        : { plain: total.plain / term.plain, base: total.base / term.base };
  }
  return null;
}

function factor(tokens: readonly Token[], reading: Reading): Pair | null {
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

function figure(tokens: readonly Token[], reading: Reading): Pair | null {
  const { at } = reading;
  const token = tokens[at];
  if (token?.kind !== "number" || ++reading.figures > LONGEST) return null;
  const { value: base } = quantityAt(tokens, at, token.value);
  reading.at = at + 1;
  if (tokens[at + 1]?.text !== "%" && tokens[at + 1]?.text !== "percent") return { plain: token.value, base };
  reading.percents += 1;
  reading.at = at + 2;
  return { plain: token.value / 100, base: token.value / 100 };
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
