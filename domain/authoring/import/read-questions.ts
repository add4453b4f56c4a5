import { asSentence, type Flaw } from "./flaw.ts";
import { type FoundQuestion, problemsIn, type ReadQuestion, readStrictly } from "./found-question.ts";
import { readMcqTable } from "./mcq-table.ts";
import { type FolderFiles, type MadeCases, readFolder } from "./question-folder.ts";
import { readQuestionList } from "./question-list.ts";

/** What was read: the questions that may go live, all flaws of the others, and how many those are. */
export type ReadQuestions = { questions: ReadQuestion[]; flaws: Flaw[]; refused: number };

/** Questions in one text: a list in JSON, or a table of MCQs. */
export function readQuestionText(file: string, text: string): ReadQuestions {
  const isJson = /^\uFEFF?\s*[[{]/.test(text) || file.toLowerCase().endsWith(".json");
  const { found, flaws } = isJson ? readQuestionList(file, text) : readMcqTable(file, text);
  const reads = found.map(readQuestion);
  return together([{ questions: [], flaws: flaws.map(told), refused: 0 }, ...reads]);
}

export type QuestionFolder = { folder: string; files: FolderFiles; made: MadeCases | null };

export function readQuestionFolder({ folder, files, made }: QuestionFolder): ReadQuestions {
  const { found, flaws } = readFolder(folder, files, made);
  const read = found ? readQuestion(found) : { questions: [], flaws: [], refused: 1 };
  if (flaws.length === 0) return read;
  return { questions: [], flaws: [...flaws.map(told), ...read.flaws], refused: 1 };
}

/** Of a question of the wrong form only that is told: what it lacks shows once it can be read. */
function readQuestion(found: FoundQuestion): ReadQuestions {
  const read = readStrictly(found);
  const flaws = Array.isArray(read) ? read : problemsIn(read);
  if (Array.isArray(read) || flaws.length > 0) return { questions: [], flaws: flaws.map(told), refused: 1 };
  return { questions: [read], flaws: [], refused: 0 };
}

export function together(reads: ReadQuestions[]): ReadQuestions {
  return {
    questions: reads.flatMap(({ questions }) => questions),
    flaws: reads.flatMap(({ flaws }) => flaws),
    refused: reads.reduce((sum, { refused }) => sum + refused, 0),
  };
}

const told = (flaw: Flaw): Flaw => ({ ...flaw, message: asSentence(flaw.message) });
