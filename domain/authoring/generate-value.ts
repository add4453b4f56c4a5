import type { Random } from "../judge/random.ts";
import { elementType } from "../judge/value.ts";
import type { ValueRange } from "./cases-job.ts";
import { inEnglish, type Said, say } from "./said.ts";

/** What was asked for cannot be, and why. Never leaves the generator. */
export class Unfit extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(inEnglish(said));
    this.said = said;
  }
}

type Asked = { name: string; size: number; range: ValueRange; random: Random };

/** A value of the type, as JSON has it. */
export function drawValue(type: string, asked: Asked): unknown {
  const item = elementType(type);
  if (item !== undefined) return listOf(item, asked);
  switch (type) {
    case "ListNode":
      return numbers("int", lengthOf(asked), asked);
    case "TreeNode":
    case "TreeLinkNode":
      return treeOf(asked);
    case "Node":
      return graphOf(asked);
    case "RandomListNode":
      return randomListOf(asked);
    default:
      return scalarOf(type, asked);
  }
}

/** More numbers than this are no case but a file. */
const MOST_ITEMS = 400_000;
const WORD_LENGTHS = [1, 10] as const;

function lengthOf({ size, range, name }: Asked): number {
  const length = range.length ?? size;
  if (length > MOST_ITEMS) throw new Unfit(say("many_items", name, length));
  return length;
}

function listOf(item: string, asked: Asked): unknown[] {
  const length = lengthOf(asked);
  const { range, random, name } = asked;
  if (item === "int" || item === "long" || item === "double") return numbers(item, length, asked);
  if (elementType(item) !== undefined || item.endsWith("Node")) {
    const inner = range.inner ?? length;
    if (length * inner > MOST_ITEMS) throw new Unfit(say("many_rows", name, length, inner));
    return Array.from({ length }, () =>
      drawValue(item, { ...asked, size: inner, range: { ...range, length: inner } }),
    );
  }
  const longest = range.inner ?? WORD_LENGTHS[1];
  if (item === "string" && length * longest > MOST_ITEMS * WORD_LENGTHS[1])
    throw new Unfit(say("many_texts", name, length, longest));
  const draw = () => {
    const size = range.inner ?? random.int(...WORD_LENGTHS);
    return scalarOf(item, { ...asked, size, range: { ...range, length: size } });
  };
  return ordered(drawn(length, draw, asked), asked);
}

function numbers(type: string, length: number, asked: Asked): number[] {
  const { low, high } = boundsOf(type, asked);
  if (asked.range.distinct && type !== "double" && high - low + 1 < length)
    throw new Unfit(say("few_numbers", asked.name, length, low, high));
  return ordered(
    drawn(length, () => numberOf(type, asked), asked),
    asked,
  );
}

/** So many, each other than the ones before where that is wanted. */
function drawn<T>(length: number, draw: () => T, { range, name }: Asked): T[] {
  if (!range.distinct) return Array.from({ length }, draw);
  const found = new Set<T>();
  for (let tries = 0; found.size < length; tries++) {
    if (tries > 50 * length + 1000) throw new Unfit(say("few_values", name, length));
    found.add(draw());
  }
  return [...found];
}

const ordered = <T>(items: T[], { range }: Asked): T[] =>
  range.sorted ? items.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) : items;

function scalarOf(type: string, asked: Asked): unknown {
  const { random, range } = asked;
  switch (type) {
    case "boolean":
      return random.int(0, 1) === 1;
    case "char":
      return letterOf(asked);
    case "string": {
      const letters = Array.from({ length: lengthOf(asked) }, () => letterOf(asked));
      return (range.sorted ? letters.sort() : letters).join("");
    }
    default:
      return numberOf(type, asked);
  }
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const letterOf = ({ random, range }: Asked): string => random.pick([...(range.alphabet ?? LETTERS)]);

function numberOf(type: string, asked: Asked): number {
  const { low, high } = boundsOf(type, asked);
  if (type !== "double") return asked.random.int(low, high);
  return Math.round((low + ((high - low) * asked.random.int(0, 1_000_000)) / 1_000_000) * 100) / 100;
}

const DEFAULTS = { low: -100, high: 100 };
const INT = { low: -(2 ** 31), high: 2 ** 31 - 1 };

function boundsOf(type: string, { range, name }: Asked): { low: number; high: number } {
  const whole = type === "double" ? (value: number) => value : Math.round;
  const low = whole(range.low ?? Math.min(DEFAULTS.low, range.high ?? 0));
  const high = whole(range.high ?? Math.max(DEFAULTS.high, low));
  if (low > high) throw new Unfit(say("bounds_crossed", name, low, high));
  if (type === "int" && (low < INT.low || high > INT.high))
    throw new Unfit(say("int_bounds", name, INT.low, INT.high));
  if (!Number.isSafeInteger(Math.round(low)) || !Number.isSafeInteger(Math.round(high)))
    throw new Unfit(say("number_bounds", name));
  return { low, high };
}

/** So many nodes, level by level, with null where a child is missing. */
function treeOf(asked: Asked): (number | null)[] {
  const count = lengthOf(asked);
  if (count === 0) return [];
  const values = numbers("int", count, asked);
  const level: (number | null)[] = [values[0] ?? 0];
  let used = 1;
  for (let places = 2; used < count; places--) {
    // The last open place must be taken, or the tree would end before its nodes do.
    const isTaken = places === 1 || asked.random.int(0, 3) > 0;
    level.push(isTaken ? (values[used++] ?? 0) : null);
    if (isTaken) places += 2;
  }
  return level;
}

/** A connected graph without loops: of each node, from 1, its neighbours. */
function graphOf(asked: Asked): number[][] {
  const count = lengthOf(asked);
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  const join = (a: number, b: number) => {
    if (a === b) return;
    neighbours[a]?.add(b + 1);
    neighbours[b]?.add(a + 1);
  };
  for (let node = 1; node < count; node++) join(node, asked.random.int(0, node - 1));
  for (let extra = 0; extra < count / 2; extra++)
    join(asked.random.int(0, count - 1), asked.random.int(0, count - 1));
  return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/** Of each node its value and the place of the one that it points to. */
function randomListOf(asked: Asked): [number, number | null][] {
  const values = numbers("int", lengthOf(asked), asked);
  return values.map((value) => {
    const place = asked.random.int(-1, values.length - 1);
    return [value, place < 0 ? null : place];
  });
}
