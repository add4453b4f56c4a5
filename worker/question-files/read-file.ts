import type { Flaw } from "../../domain/authoring/import/flaw.ts";
import {
  type ReadQuestions,
  readQuestionFolder,
  readQuestionText,
  together,
} from "../../domain/authoring/import/read-questions.ts";
import { MAX_UNPACKED, readZip } from "./question-zip.ts";

/** Reads a file of questions; what kind it is shows in its bytes. */
export function readQuestionFile(file: string, bytes: Uint8Array, limit = MAX_UNPACKED): ReadQuestions {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { folders, flaws } = readZip(file, bytes, limit);
    return together([{ questions: [], flaws, refused: 0 }, ...folders.map((one) => readQuestionFolder(one))]);
  }
  const text = textOf(bytes);
  if (text === null) return refused(file, "Is neither a ZIP file nor text in UTF-8.");
  if (text.trim() === "") return refused(file, "Is empty.");
  return readQuestionText(file, text);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(file: string, message: string): ReadQuestions {
  const flaw: Flaw = { file, line: null, field: "", message };
  return { questions: [], flaws: [flaw], refused: 0 };
}
