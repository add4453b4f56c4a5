import { verifyQuote } from "../../domain/scoring/evidence.ts";
import { hiddenShare } from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import type { CodeReading } from "../code-reading/code-reading.ts";
import { readCode } from "../code-reading/read-code.ts";
import { type Answer, quotableRecords, unanswered } from "./answer.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

const DEEPEST = 3;
const LONGEST_LINE = 120;

/** What a parse tells of it: dead parts and prints that were left in count against it, working code without either for it. */
export function readableCode(record: RoundRecord): Answer {
  const id = "readable_code";
  const { finalCode, facts } = record;
  const { language, text, touched } = finalCode;
  if (!touched || language === "markdown") return unanswered(id);
  const reading = readCode({ language, text });
  const first = reading.functions.find((one) => !one.empty);
  if (reading.errors.length > 0 || reading.empty || !first) return unanswered(id);
  const lines = finalCode.text.split("\n");
  const answer = (holds: boolean, line: number, note: string): Answer => {
    const claim = { record_id: record.roundId, quote: lines[line - 1]?.trim() ?? "", note };
    const evidence = verifyQuote(quotableRecords(record), claim);
    return evidence ? { id, holds, evidence: [evidence] } : unanswered(id);
  };
  const words = reportWords(record.locale).notes;
  const left = leftOver(reading, lines, words);
  if (left) return answer(false, left.line, left.note);
  const works = (hiddenShare(facts) ?? 0) >= 0.5;
  return works && isPlain(reading, lines) ? answer(true, first.line, words.plain) : unanswered(id);
}

/** Something that does nothing for the solution, and a line of it. */
function leftOver(
  { unused, prints }: CodeReading,
  lines: string[],
  notes: ReportWords["notes"],
): { line: number; note: string } | null {
  const [name] = unused;
  const named = name ? lines.findIndex((line) => words(line).includes(name)) + 1 : 0;
  if (named > 0) return { line: named, note: notes.unused(name ?? "") };
  const printed = prints > 0 ? lines.findIndex((line) => PRINT.test(line)) + 1 : 0;
  return printed > 0 ? { line: printed, note: notes.print } : null;
}

/** Names of structures that say something, little nesting, no line that runs off the screen. */
const isPlain = ({ structures, nesting }: CodeReading, lines: string[]): boolean =>
  nesting <= DEEPEST &&
  structures.every(({ name }) => name.length > 1) &&
  lines.every((line) => line.length <= LONGEST_LINE);

const words = (line: string): string[] => line.match(/[\p{L}\p{N}_$]+/gu) ?? [];
const PRINT = /\bprint\s*\(|\bconsole\.\w+\s*\(|\bSystem\.(?:out|err)\./;
