import type { ResumeRefusal } from "../../domain/resume/refusal.ts";
import type { ResumeKind } from "../../domain/resume/resume.ts";

export type FileKind = { ok: true; kind: ResumeKind } | { ok: false; code: ResumeRefusal };

/** What a file is, by its first bytes; names and content types are the sender's to choose. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return refused("empty");
  const start = latin(bytes.subarray(0, 1024));
  // Some writers put a few bytes before the mark.
  if (start.includes("%PDF-")) return { ok: true, kind: "pdf" };
  if (start.startsWith("PK\x03\x04")) return { ok: true, kind: "docx" };
  // An archive without files, or one of several parts; a person's text may begin with these two letters, too.
  if (["PK\x05\x06", "PK\x07\x08"].some((mark) => start.startsWith(mark))) return refused("corrupt");
  if (start.startsWith("\xd0\xcf\x11\xe0")) return refused(isEncryptedDocx(bytes) ? "protected" : "old_word");
  if (IMAGES.test(start)) return refused("scanned");
  if (/^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml|%!PS)/i.test(start)) return refused("unsupported");
  return isText(bytes) ? { ok: true, kind: "text" } : refused("unsupported");
}

const refused = (code: ResumeRefusal) => ({ ok: false, code }) as const;

/** PNG, JPEG, GIF, TIFF, BMP, WebP, HEIC. */
const IMAGES = /^(?:.PNG\r|ÿØÿ|GIF8|II\*\0|MM\0\*|BM....\0\0|RIFF....WEBP|....ftyp)/s;

/** A DOCX with a password is an old container that names its parts in UTF-16. */
const isEncryptedDocx = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(0, 64 * 1024)).includes([..."EncryptedPackage"].join("\0"));

/** Text has no NUL and hardly any control characters; UTF-16 says so with its mark. */
function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const sample = bytes.subarray(0, 64 * 1024);
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return !bytes.includes(0) && odd <= sample.length / 100;
}

export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

export const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
