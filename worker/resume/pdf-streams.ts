import { Inflate } from "fflate";
import { latin } from "./file-kind.ts";

const MAX_INFLATED = 48 * 1024 * 1024;
const MAX_STREAMS = 20_000;
const DEEPEST = 3;
const PIECE = 8 * 1024;

/**
 * Whether all that a PDF has packed stays within what a résumé can hold. It is unpacked once here, bounded, since the reader
 * behind it knows no bounds.
 */
export function staysSmall(bytes: Uint8Array): boolean {
  const text = latin(bytes);
  const names = text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Packed in ways that nothing of today writes, or that are said elsewhere: this check does not follow them.
  if (/\/(?:LZWDecode|RunLengthDecode|LZW|RL)\b|\/Filter\s+\d+\s+\d+\s+R/.test(names)) return false;
  const hasText = /ASCII(?:85|Hex)Decode|\/A85\b|\/AHx\b/.test(names);
  let left = MAX_INFLATED;
  let count = 0;
  let end = 0;
  for (const found of text.matchAll(/stream\r?\n/g)) {
    if (++count > MAX_STREAMS) return false;
    const from = found.index + found[0].length;
    if (end < from) end = endOf(text, from);
    const data = bytes.subarray(from, end);
    const used = inflatedSize(hasText && isPrinted(data) ? decodedText(data) : data, left, DEEPEST);
    if (used === null) return false;
    left -= used;
  }
  return true;
}

/** Bytes that come out of a zlib stream and of those within it, null for more than `most`; 0 for what is none. */
function inflatedSize(data: Uint8Array, most: number, deep: number): number | null {
  if (!isZlib(data)) return 0;
  if (deep === 0) return null;
  let parts: Uint8Array[] | null = null;
  let size = 0;
  const inflate = new Inflate((part) => {
    if (size === 0 && isZlib(part)) parts = [];
    size += part.length;
    parts?.push(part);
  });
  try {
    for (let at = 2; at < data.length && size <= most; at += PIECE)
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch {
    // Damaged or followed by other bytes: what came out so far counts.
  }
  if (size > most) return null;
  const within = parts ? inflatedSize(joined(parts, size), most - size, deep - 1) : 0;
  return within === null ? null : size + within;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf("endstream", from);
  return end < 0 ? text.length : end;
}

const isZlib = (data: Uint8Array): boolean =>
  data.length >= 2 && (data[0]! & 0x0f) === 8 && ((data[0]! << 8) | data[1]!) % 31 === 0;

const isPrinted = (data: Uint8Array): boolean => data.subarray(0, 16).every((byte) => byte > 8 && byte < 127);

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** ASCII85 and hexadecimal, which wrap what is packed. */
function decodedText(data: Uint8Array): Uint8Array {
  const text = latin(data).replace(/\s|~>.*$|>$/gs, "");
  if (/^[\da-f]+$/i.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const out: number[] = [];
  for (const group of text.replaceAll("z", "!!!!!").match(/.{1,5}/gs) ?? []) {
    let value = 0;
    for (const sign of group.padEnd(5, "u")) value = value * 85 + (sign.charCodeAt(0) - 33);
    for (let byte = 0; byte < group.length - 1; byte++) out.push((value >>> (24 - 8 * byte)) & 255);
  }
  return Uint8Array.from(out);
}
