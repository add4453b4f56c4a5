import type { QuestionContent } from "../content.ts";
import { draftOf } from "../conversion.ts";
import { problemsOf } from "../problems.ts";
import { checkContent } from "./content-check.ts";
import { contentPlace } from "./content-place.ts";
import type { Flaw, Path, Place } from "./flaw.ts";

/** A question as it was found in a file, before anything of it was checked. */
export type FoundQuestion = {
  /** As the file names it; undefined where it names none. */
  id: unknown;
  /** What should be a QuestionContent. */
  raw: unknown;
  placeOf(path: Path): Place;
};

/** A question that may go live, as far as can be seen without running it. */
export type ReadQuestion = {
  id: string | null;
  content: QuestionContent;
  placeOf(path: Path): Place;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Holds a question to its schema alone. */
export function readStrictly({ id, raw, placeOf }: FoundQuestion): ReadQuestion | Flaw[] {
  const checked = checkContent(raw);
  const flaws = (checked.ok ? [] : checked.issues).map(({ path, message }) => ({
    ...placeOf(path),
    message,
  }));
  const isId = typeof id === "string" && UUID.test(id);
  if (id !== undefined && !isId)
    flaws.push({ ...placeOf(["id"]), message: "must be an id, as an export writes it, or be left out" });
  if (!checked.ok || flaws.length > 0) return inOrder(flaws);
  return { id: isId ? id.toLowerCase() : null, content: checked.content, placeOf };
}

/** What keeps a question of the right form from going live: what the editor would say of it. */
export function problemsIn({ content, placeOf }: ReadQuestion): Flaw[] {
  const { type } = content.question;
  const problems = problemsOf(draftOf(content));
  return inOrder(
    problems.map(({ field, message, said }) => ({
      ...placeOf(contentPlace(type, field)),
      message,
      ...(said && { said }),
    })),
  );
}

/** As they are read: file by file, by line, what has none first. */
export function inOrder(flaws: Flaw[]): Flaw[] {
  const files = [...new Set(flaws.map(({ file }) => file))];
  const place = ({ file }: Flaw) => files.indexOf(file);
  return flaws.toSorted((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0));
}
