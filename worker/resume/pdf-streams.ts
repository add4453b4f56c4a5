import { type FlateError, FlateErrorCode, Gunzip } from "fflate";
import { latin } from "./file-kind.ts";
import { fromPrinted, isZlib } from "./pdf-printed.ts";

const MAX_INFLATED = 48 * 1024 * 1024;
const MAX_STREAMS = 20_000;
const DEEPEST = 3;
const PIECE = 1024;
/** The most that deflate makes of a byte. */
const DENSEST = 1032;
/** Makes a gzip file of what follows: its reader knows where deflate ends, and refuses what comes after. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0);

/**
 * Whether all that a PDF has packed stays within what a résumé can hold. It is unpacked once here, bounded, since the reader
 * behind it knows no bounds.
 */
export function staysSmall(bytes: Uint8Array): boolean {
  const text = latin(bytes);
  const names = plainNames(text);
  // Packed in ways that nothing of today writes, or that are said elsewhere: this check does not follow them.
  if (/\/(?:LZWDecode|RunLengthDecode|BrotliDecode|LZW|RL)\b|\/Filter\s+\d+\s+\d+\s+R/.test(names))
    return false;
  const hasText = /ASCII(?:85|Hex)Decode|\/A85\b|\/AHx\b/.test(names);
  let left = MAX_INFLATED;
  let count = 0;
  // A reader takes the line after the word for nothing, and the data to go as far as it is told: past `endstream` too.
  for (const found of text.matchAll(/(?<!end)stream[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (++count > MAX_STREAMS) return false;
    const from = found.index + found[0].length;
    const printed = hasText ? fromPrinted(text, from) : [];
    left -= printed.reduce((sum, { length }) => sum + length, 0);
    for (const data of [bytes.subarray(from), ...printed]) {
      const used = inflatedSize(data, left, DEEPEST);
      if (used === null) return false;
      left -= used;
    }
  }
  return true;
}

/** Names as they are meant: any of their signs may be written as a number. */
export const plainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Bytes that go into a zlib stream, come out of it and of those within it, null for more than `most`; 0 for what is none. It
 * ends where deflate says so.
 */
function inflatedSize(data: Uint8Array, most: number, deep: number): number | null {
  if (!isZlib(data)) return 0;
  if (deep === 0) return null;
  let parts: Uint8Array[] | null = null;
  let size = 0;
  let at = 2;
  const inflate = new Gunzip((part) => {
    if (size === 0 && isZlib(part)) parts = [];
    size += part.length;
    parts?.push(part);
  });
  try {
    inflate.push(GZIP_HEAD);
    for (; at < data.length && size + at <= most; at += PIECE) inflate.push(data.subarray(at, at + PIECE));
  } catch (error) {
    size += lostIn(error);
  }
  const used = size + Math.min(at, data.length);
  if (used > most) return null;
  const within = parts ? inflatedSize(joined(parts), most - used, deep - 1) : 0;
  return within === null ? null : used + within;
}

/** What may have come out of the piece at which unpacking stopped: nothing is lost where the stream was over. */
function lostIn(error: unknown): number {
  const { code } = error as FlateError;
  if (code === FlateErrorCode.InvalidHeader) return 0;
  // The reader goes on where this one stops.
  if (code === FlateErrorCode.InvalidDistance) return Number.POSITIVE_INFINITY;
  return PIECE * DENSEST;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
