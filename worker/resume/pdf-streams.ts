import { Inflate } from "fflate";
import { latin } from "./file-kind.ts";

const MAX_INFLATED = 64 * 1024 * 1024;
const DEEPEST = 3;
const PIECE = 8 * 1024;

/**
 * Whether all that a PDF has packed stays within what a résumé can hold. It is unpacked once here, bounded, since the reader
 * behind it knows no bounds.
 */
export function staysSmall(bytes: Uint8Array): boolean {
  const text = latin(bytes);
  // Packed in ways that nothing of today writes, and that this check does not follow.
  if (/\/(?:LZWDecode|RunLengthDecode|LZW|RL)\b/.test(text)) return false;
  let left = MAX_INFLATED;
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const from = found.index + found[0].length;
    const end = text.indexOf("endstream", from);
    let data = bytes.subarray(from, end < 0 ? undefined : end);
    if (/ASCII(?:85|Hex)Decode|\/A85|\/AHx/.test(text.slice(Math.max(0, found.index - 300), found.index)))
      data = decodedText(data);
    const used = inflatedSize(data, left, DEEPEST);
    if (used === null) return false;
    left -= used;
  }
  return true;
}

/** Bytes that come out of a zlib stream and of those within it, null for more than `most`; 0 for what is none. */
function inflatedSize(data: Uint8Array, most: number, deep: number): number | null {
  if (data.length < 8 || (data[0]! & 0x0f) !== 8 || ((data[0]! << 8) | data[1]!) % 31 !== 0) return 0;
  if (deep === 0) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 2; at < data.length && size <= most; at += PIECE)
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch {
    // Damaged or followed by other bytes: what came out so far counts.
  }
  if (size > most) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const within = inflatedSize(whole, most - size, deep - 1);
  return within === null ? null : size + within;
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
