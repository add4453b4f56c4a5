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
  const reads = found.map((one) => readQuestion(one, "fitness"));
  for (const { at, flaw } of repeats(found)) {
    const read = reads[at];
    if (read) reads[at] = { questions: [], flaws: [told(flaw), ...read.flaws], refused: 1 };
  }
  return together([{ questions: [], flaws: flaws.map(told), refused: 0 }, ...reads]);
}

/** Questions whose slug or id stands in the file before, whether that one is fit or not. */
function repeats(found: readonly FoundQuestion[]): { at: number; flaw: Flaw }[] {
  const first = new Map<string, FoundQuestion>();
  return found.flatMap((one, at) => {
    for (const [path, name] of namesOf(one)) {
      const known = first.get(name);
      if (known)
        return [
          {
            at,
            flaw: {
              ...one.placeOf(path),
              message: `is that of the question at ${whereIs(known, path)}, too`,
            },
          },
        ];
      first.set(name, one);
    }
    return [];
  });
}

function namesOf({ id, raw }: FoundQuestion): [path: string[], name: string][] {
  const { question } = Object(raw) as { question?: unknown };
  const { slug } = Object(question) as { slug?: unknown };
  const names: [string[], unknown][] = [
    [["question", "slug"], slug],
    [["id"], id],
  ];
  return names.flatMap(([path, name]) =>
    typeof name === "string" && name !== "" ? [[path, name.toLowerCase()] as [string[], string]] : [],
  );
}

function whereIs({ placeOf }: FoundQuestion, path: string[]): string {
  const { file, line } = placeOf(path);
  return line === null ? file : `line ${line}`;
}

export type QuestionFolder = { folder: string; files: FolderFiles; made: MadeCases | null };

/** `form`: that it can be read is all that is asked; else it must be fit to go live. */
export function readQuestionFolder(
  { folder, files, made }: QuestionFolder,
  wanted: "form" | "fitness" = "fitness",
): ReadQuestions {
  const { found, flaws } = readFolder(folder, files, made);
  const read = found ? readQuestion(found, wanted) : { questions: [], flaws: [], refused: 1 };
  if (flaws.length === 0) return read;
  return { questions: [], flaws: [...flaws.map(told), ...read.flaws], refused: 1 };
}

/** Of a question of the wrong form only that is told: what it lacks shows once it can be read. */
function readQuestion(found: FoundQuestion, wanted: "form" | "fitness"): ReadQuestions {
  const read = readStrictly(found);
  if (Array.isArray(read)) return { questions: [], flaws: read.map(told), refused: 1 };
  const flaws = wanted === "fitness" ? problemsIn(read) : [];
  return flaws.length > 0
    ? { questions: [], flaws, refused: 1 }
    : { questions: [read], flaws: [], refused: 0 };
}

export function together(reads: ReadQuestions[]): ReadQuestions {
  return {
    questions: reads.flatMap(({ questions }) => questions),
    flaws: reads.flatMap(({ flaws }) => flaws),
    refused: reads.reduce((sum, { refused }) => sum + refused, 0),
  };
}

const told = (flaw: Flaw): Flaw => ({ ...flaw, message: asSentence(flaw.message) });
