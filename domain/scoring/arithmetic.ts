import { type Token, tokensOf } from "./tokens.ts";

/** A calculation as it was written: what was said to come out of it, and what does. */
export type Calculation = { stated: number; computed: number; holds: boolean };

/** Rough estimates are rounded: what is said may differ from what comes out by this share. */
const TOLERANCE = 0.15;
/** Nobody writes down a longer product; a page of signs is looked at once. */
const LONGEST = 12;
/** Words of units may stand beside each figure: "100 million users". */
const WORDS_BESIDE = 4;

/**
 * The calculations of a text, each worked out anew, operators from left to right with products first. A change of unit
 * between the two sides (bytes to gigabytes, days to seconds) shows as a round factor and is taken for one.
 */
export function calculationsIn(text: string): Calculation[] {
  const tokens = tokensOf(text);
  const found: Calculation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "number") continue;
    const read = readFrom(tokens, at);
    if (!read) continue;
    found.push(read.calculation);
    at = read.last - 1;
  }
  return found;
}

type Operator = "*" | "/" | "+" | "-";

function readFrom(tokens: readonly Token[], from: number): { calculation: Calculation; last: number } | null {
  const figures: number[] = [];
  const operators: Operator[] = [];
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== "number") return null;
    figures.push(token.value);
    if (figures.length > LONGEST) return null;
    const sign = nextSign(tokens, at + 1);
    if (!sign) return null;
    if (sign.is === "=") {
      const result = nextNumber(tokens, sign.next);
      if (!result || figures.length < 2) return null;
      const computed = workedOut(figures, operators);
      const stated = result.value;
      if (!Number.isFinite(computed) || computed === 0 || stated === 0) return null;
      return { calculation: { stated, computed, holds: agrees(stated, computed) }, last: result.at };
    }
    operators.push(sign.is);
    const next = nextNumber(tokens, sign.next);
    if (!next) return null;
    at = next.at;
  }
}

/** The operator or the sign of equality that follows a figure, over the words of its unit. */
function nextSign(tokens: readonly Token[], from: number): { is: Operator | "="; next: number } | null {
  for (let at = from; at <= from + WORDS_BESIDE; at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || token.kind === "end") return null;
    const two = `${token.text} ${tokens[at + 1]?.text ?? ""}`;
    if (TWO_WORDS[two]) return { is: TWO_WORDS[two], next: at + 2 };
    // "/s" and "/ day" belong to a unit.
    const divides = token.text === "/" && tokens[at + 1]?.kind !== "number" && tokens[at + 1]?.text !== "(";
    const is = divides ? undefined : SIGNS[token.text];
    if (is) return { is, next: at + 1 };
  }
  return null;
}

function nextNumber(tokens: readonly Token[], from: number): { value: number; at: number } | null {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind === "number") return { value: token.value, at };
    if (!token || token.kind === "end" || !(LEADS.has(token.text) || token.text === "(")) return null;
  }
  return null;
}

const SIGNS: Record<string, Operator | "="> = {
  "×": "*",
  x: "*",
  "*": "*",
  "·": "*",
  times: "*",
  by: "*",
  "/": "/",
  "÷": "/",
  over: "/",
  "+": "+",
  plus: "+",
  "-": "-",
  "−": "-",
  minus: "-",
  "=": "=",
  "≈": "=",
  "~": "=",
  is: "=",
  gives: "=",
  makes: "=",
  equals: "=",
};
const TWO_WORDS: Record<string, Operator | "="> = {
  "divided by": "/",
  "multiplied by": "*",
  "comes to": "=",
  "that is": "=",
};
const LEADS = new Set(["about", "roughly", "around", "approximately", "nearly", "almost", "~", "≈", "="]);

function workedOut(figures: readonly number[], operators: readonly Operator[]): number {
  let sum = 0;
  let term = figures[0] ?? 0;
  for (const [index, operator] of operators.entries()) {
    const figure = figures[index + 1] ?? 0;
    if (operator === "*") term *= figure;
    else if (operator === "/") term /= figure;
    else {
      sum += term;
      term = operator === "+" ? figure : -figure;
    }
  }
  return sum + term;
}

const agrees = (stated: number, computed: number): boolean =>
  UNIT_FACTORS.some((factor) => Math.abs(stated / computed / factor - 1) <= TOLERANCE);

const PLAIN_FACTORS = [1e3, 1e6, 1e9, 1e12, 1e15, 86_400, 3600, 60, 365, 30, 8];
const UNIT_FACTORS = [1, ...PLAIN_FACTORS, ...PLAIN_FACTORS.map((factor) => 1 / factor)];
