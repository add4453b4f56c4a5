import { isUtf16 } from "./file-kind.ts";

/** The lines of a text file, in UTF-8, UTF-16 with its mark, or as old Windows programs write it. */
export function linesOfText(bytes: Uint8Array): string[] {
  return decoded(bytes).split(/\r\n|[\n\r\f\v\u2028\u2029]/u);
}

function decoded(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
