import type { Path } from "./flaw.ts";

export type LocatedJson =
  | {
      ok: true;
      value: unknown;
      /** Where the value at `path` begins, or what should hold it. */
      positionOf(path: Path): Position;
      /** Keys that an object names twice; JSON.parse would drop the first without a word. */
      twice: { path: Path; line: number }[];
    }
  | ({ ok: false; message: string } & Position);

/** Both from 1. */
export type Position = { line: number; column: number };

/** Reads JSON (RFC 8259) and remembers where every value stands. */
export function locatedJson(source: string): LocatedJson {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const reader = new Reader(text);
  const positionAt = positionsIn(text);
  try {
    const value = reader.whole();
    const positionOf = (path: Path) => positionAt(reader.placeOf(value, path));
    const twice = reader.twice.map(({ path, at }) => ({ path, line: positionAt(at).line }));
    return { ok: true, value, positionOf, twice };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, ...positionAt(reader.at), message: error.message };
  }
}

/** The offsets at which lines begin are found once: a large file may be asked for thousands of places. */
function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Deeper than any question; reading recurses as deep. */
const MAX_DEPTH = 60;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const WORD = /true|false|null/y;

/** Never leaves this file. */
class Stop extends Error {}

class Reader {
  readonly #text: string;
  at = 0;
  readonly twice: { path: Path; at: number }[] = [];
  /** Of each object and list, where its values begin. */
  readonly #places = new Map<object, Record<string, number> | number[]>();
  readonly #path: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    this.#skip();
    if (this.at === this.#text.length) throw new Stop("is empty");
    const value = this.#value();
    this.#skip();
    if (this.at < this.#text.length) throw new Stop(`is not JSON: ${this.#here()} after its end`);
    return value;
  }

  placeOf(root: unknown, path: Path): number {
    let value = root;
    let place = 0;
    for (const step of path) {
      const places = this.#places.get(Object(value));
      if (!places || !Object.hasOwn(places, step)) return place;
      place = (places as Record<string | number, number>)[step] ?? place;
      value = (value as Record<string | number, unknown>)[step];
    }
    return place;
  }

  #value(): unknown {
    switch (this.#text[this.at]) {
      case "{":
        return this.#nested(() => this.#object());
      case "[":
        return this.#nested(() => this.#list());
      case '"':
        return this.#string();
      default:
        return this.#plain();
    }
  }

  #nested<T>(read: () => T): T {
    if (this.#path.length >= MAX_DEPTH) throw new Stop("is nested too deep");
    this.at++;
    this.#skip();
    return read();
  }

  #object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const places: Record<string, number> = {};
    this.#places.set(object, places);
    if (this.#passes("}")) return object;
    for (;;) {
      if (this.#text[this.at] !== '"')
        throw new Stop(`is not JSON: expected a key in quotes, ${this.#found()}`);
      const keyAt = this.at;
      const key = this.#string();
      this.#skip();
      if (!this.#passes(":")) throw new Stop(`is not JSON: expected a colon, ${this.#found()}`);
      this.#skip();
      this.#path.push(key);
      if (Object.hasOwn(object, key)) this.twice.push({ path: [...this.#path], at: keyAt });
      set(places, key, this.at);
      set(object, key, this.#value());
      this.#path.pop();
      this.#skip();
      if (this.#passes("}")) return object;
      this.#comma("}");
      if (this.#text[this.at] === "}") throw new Stop("is not JSON: there is a comma before }");
    }
  }

  #list(): unknown[] {
    const list: unknown[] = [];
    const places: number[] = [];
    this.#places.set(list, places);
    if (this.#passes("]")) return list;
    for (;;) {
      this.#path.push(list.length);
      places.push(this.at);
      list.push(this.#value());
      this.#path.pop();
      this.#skip();
      if (this.#passes("]")) return list;
      this.#comma("]");
      if (this.#text[this.at] === "]") throw new Stop("is not JSON: there is a comma before ]");
    }
  }

  #comma(end: string): void {
    if (!this.#passes(",")) throw new Stop(`is not JSON: expected a comma or ${end}, ${this.#found()}`);
    this.#skip();
  }

  #string(): string {
    const start = this.at;
    let end = this.#text.indexOf('"', start + 1);
    while (end !== -1 && this.#isEscaped(end, start)) end = this.#text.indexOf('"', end + 1);
    if (end === -1) throw new Stop("is not JSON: a text that begins here has no end");
    const quoted = this.#text.slice(start, end + 1);
    try {
      const text: unknown = JSON.parse(quoted);
      this.at = end + 1;
      return String(text);
    } catch {
      throw new Stop(
        "is not JSON: a text that begins here holds a line break or an escape that JSON does not know",
      );
    }
  }

  #isEscaped(end: number, start: number): boolean {
    let slashes = 0;
    while (end - 1 - slashes > start && this.#text[end - 1 - slashes] === "\\") slashes++;
    return slashes % 2 === 1;
  }

  #plain(): unknown {
    const word = this.#match(WORD);
    if (word) return WORDS.get(word);
    const number = this.#match(NUMBER);
    if (number) return Number(number);
    throw new Stop(`is not JSON: expected a value, ${this.#found()}`);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #passes(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  #here(): string {
    const sign = this.#text[this.at];
    return sign === undefined ? "the file ends" : `there is ${JSON.stringify(sign)}`;
  }

  #found(): string {
    return this.at === this.#text.length
      ? "but the file ends here"
      : `found ${JSON.stringify(this.#text[this.at])}`;
  }
}

/** Assigning would take a key named `__proto__` for something else. */
function set(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
