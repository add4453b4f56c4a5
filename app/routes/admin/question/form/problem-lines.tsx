import { CircleAlert } from "lucide-react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { fieldId } from "../section.ts";

/** The problems of this very place, not of what is inside it. */
export const problemsAt = (problems: readonly Problem[], field: string): Problem[] =>
  problems.filter((problem) => problem.field === field);

export const problemsId = (field: string): string => `${fieldId(field)}-problems`;

/** What is wrong at a place, under its control; said as it appears. */
export function ProblemLines({ field, messages }: { field: string; messages: readonly string[] }) {
  return (
    <div className="problem-lines" id={problemsId(field)} aria-live="polite">
      {messages.map((message) => (
        <p key={message} className="error">
          <CircleAlert className="icon" aria-hidden />
          {message}
        </p>
      ))}
    </div>
  );
}
