/**
 * A JSON value as the judge sees it. Integers are bigint, so that a long beyond 2^53 keeps every digit;
 * a number is a value that was written with a fraction or an exponent (or as -0).
 */
export type JsonValue = null | boolean | string | bigint | number | JsonValue[] | JsonObject;
export type JsonObject = { [key: string]: JsonValue };

export const MAX_DEPTH = 64;

export type ParsedJson = { ok: true; value: JsonValue } | { ok: false; message: string };

/** Reads one JSON text. Nesting beyond MAX_DEPTH is refused rather than followed, so recursion over the result is safe. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: new Reader(text).read() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, message: error.message };
    throw error;
  }
}

class Malformed extends Error {}

type Open = { list: JsonValue[] } | { object: JsonObject; key: string };

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const SPACE = /[ \t\r\n]*/y;

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): JsonValue {
    const open: Open[] = [];
    for (;;) {
      let value = this.start(open);
      if (value === undefined) continue;
      for (;;) {
        const parent = open.at(-1);
        if (!parent) return this.end(value);
        if ("list" in parent) parent.list.push(value);
        else define(parent.object, parent.key, value);
        const mark = this.peek();
        this.at++;
        if (mark === ",") {
          if ("object" in parent) parent.key = this.key();
          break;
        }
        if (mark !== ("list" in parent ? "]" : "}")) throw this.unexpected(this.at - 1);
        open.pop();
        value = "list" in parent ? parent.list : parent.object;
      }
    }
  }

  /** Reads a scalar or an empty container; opens any other container and returns undefined. */
  private start(open: Open[]): JsonValue | undefined {
    const mark = this.peek();
    if (mark === '"') return this.string();
    if (mark === "t") return this.word("true", true);
    if (mark === "f") return this.word("false", false);
    if (mark === "n") return this.word("null", null);
    if (mark !== "[" && mark !== "{") return this.number();
    this.at++;
    const closes = mark === "[" ? "]" : "}";
    if (this.peek() === closes) {
      this.at++;
      return mark === "[" ? [] : {};
    }
    if (open.length >= MAX_DEPTH) throw new Malformed(`nested deeper than ${MAX_DEPTH} levels`);
    open.push(mark === "[" ? { list: [] } : { object: {}, key: this.key() });
    return undefined;
  }

  private key(): string {
    if (this.peek() !== '"') throw this.unexpected(this.at);
    const key = this.string();
    if (this.peek() !== ":") throw this.unexpected(this.at);
    this.at++;
    return key;
  }

  private string(): string {
    STRING.lastIndex = this.at;
    const found = STRING.exec(this.text);
    if (!found) throw new Malformed("a string is not closed");
    this.at += found[0].length;
    try {
      return JSON.parse(found[0]) as string;
    } catch {
      throw new Malformed("a string holds a raw control character or a bad escape");
    }
  }

  private number(): JsonValue {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (!found) throw this.unexpected(this.at);
    this.at += found[0].length;
    if (found[0].length > 400) throw new Malformed("a number is too long");
    if (found[1] !== undefined || found[2] !== undefined || found[0] === "-0") return Number(found[0]);
    return BigInt(found[0]);
  }

  private word<T extends JsonValue>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected(this.at);
    this.at += word.length;
    return value;
  }

  private peek(): string {
    SPACE.lastIndex = this.at;
    SPACE.test(this.text);
    this.at = SPACE.lastIndex;
    return this.text[this.at] ?? "";
  }

  private end(value: JsonValue): JsonValue {
    if (this.peek() !== "") throw this.unexpected(this.at);
    return value;
  }

  private unexpected(at: number): Malformed {
    const char = this.text[at];
    return new Malformed(
      char === undefined
        ? "the value is incomplete"
        : `unexpected ${JSON.stringify(char)} at column ${at + 1}`,
    );
  }
}

/** Plain assignment would let the key `__proto__` replace the prototype. */
function define(object: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
