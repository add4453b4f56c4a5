import type { QuestionFormat, QuestionType } from "../../question.ts";
import type { VersionOrigin } from "../content.ts";
import { asSentence, type Flaw } from "./flaw.ts";
import type { ReadQuestion } from "./found-question.ts";
import type { PlanCounts, PlanLine, PlanNote, PlanStep } from "./import-plan.ts";

/** What a database holds of a question, as far as it tells what an import does to it. */
export type KnownQuestion = {
  id: string;
  slug: string;
  type: QuestionType;
  format: QuestionFormat;
  /** 0: nothing is live. */
  version: number;
  is_active: boolean;
  has_draft: boolean;
  /** Of the live version. */
  content_hash: string | null;
  origin: VersionOrigin | null;
};

export type HashedQuestion = ReadQuestion & { content_hash: string };

/** A question that is to be written, and what is there in its place. */
export type PlannedQuestion = { read: HashedQuestion; known: KnownQuestion | null; line: PlanLine };

export type PlanOptions = {
  /** Leaves alone what an administrator or an import published: a start and a deployment must not undo it. */
  keepEdited: boolean;
};

/** What an import of these would do. Flaws are of questions that each for itself is fit, but not all of them together. */
export function planImport(
  reads: readonly HashedQuestion[],
  known: readonly KnownQuestion[],
  { keepEdited }: PlanOptions,
): { planned: PlannedQuestion[]; flaws: Flaw[] } {
  const byId = new Map(known.map((one) => [one.id, one]));
  const bySlug = new Map(known.map((one) => [one.slug, one]));
  const taken = new Map<string, HashedQuestion>();
  const planned: PlannedQuestion[] = [];
  const flaws: Flaw[] = [];
  for (const read of reads) {
    const { slug } = read.content.question;
    const target = (read.id && byId.get(read.id)) || bySlug.get(slug) || null;
    const flaw = clash(read, target, bySlug, taken);
    if (flaw) flaws.push({ ...flaw, message: asSentence(flaw.message) });
    else planned.push({ read, known: target, line: lineOf(read, target, keepEdited) });
    for (const name of [slug, read.id, target?.id]) if (name && !taken.has(name)) taken.set(name, read);
  }
  return { planned, flaws };
}

function clash(
  { id, content, placeOf }: HashedQuestion,
  target: KnownQuestion | null,
  bySlug: ReadonlyMap<string, KnownQuestion>,
  taken: ReadonlyMap<string, HashedQuestion>,
): Flaw | null {
  const { slug, type, format } = content.question;
  const said = (path: string[], message: string): Flaw => ({ ...placeOf(path), message });
  const first = taken.get(slug) ?? (id && taken.get(id)) ?? (target && taken.get(target.id));
  if (first) {
    const { file, line } = first.placeOf(["question", "slug"]);
    const where = line === null ? file : `${file}:${line}`;
    return said(["question", "slug"], `is the same question as the one at ${where}`);
  }
  const holder = bySlug.get(slug);
  if (target && holder && holder.id !== target.id)
    return said(["question", "slug"], `is the slug of another question, whose id is ${holder.id}`);
  if (target && (target.type !== type || target.format !== format))
    return said(
      ["question", target.type === type ? "format" : "type"],
      `a question never changes its kind, and here it is ${target.type} ${target.format}`,
    );
  return null;
}

function lineOf(
  { id, content, content_hash, placeOf }: HashedQuestion,
  known: KnownQuestion | null,
  keepEdited: boolean,
): PlanLine {
  const { slug, title, format, type } = content.question;
  const { file, line } = placeOf(["question", "slug"]);
  const does = stepOf(known, content_hash, keepEdited);
  return {
    does,
    id: known?.id ?? id,
    slug,
    title,
    format,
    type,
    fields: [],
    notes: does === "changed" || does === "new" ? notesOf(known) : [],
    place: { file, line },
  };
}

function stepOf(known: KnownQuestion | null, content_hash: string, keepEdited: boolean): PlanStep {
  if (!known || known.version === 0) return "new";
  if (known.content_hash === content_hash) return "unchanged";
  return keepEdited && known.origin !== "BANK" ? "kept" : "changed";
}

function notesOf(known: KnownQuestion | null): PlanNote[] {
  if (!known) return [];
  const notes: [PlanNote, boolean][] = [
    ["first", known.version === 0],
    ["draft", known.has_draft],
    ["retired", known.version > 0 && !known.is_active],
    ["edited", known.origin === "ADMIN"],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

export function countsOf(lines: readonly PlanLine[], refused: number): PlanCounts {
  const count = (step: PlanStep) => lines.filter(({ does }) => does === step).length;
  return {
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    kept: count("kept"),
    refused,
  };
}
