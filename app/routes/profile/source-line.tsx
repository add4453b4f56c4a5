import { Quote } from "lucide-react";
import { resume } from "../../strings/resume.ts";

/** The line of the résumé that something was read from. */
export function SourceLine({ source }: { source: string | null }) {
  if (source === null) return null;
  return (
    <p className="quote muted">
      <Quote className="icon" aria-hidden />
      <span className="wrap-anywhere">
        <span className="sr">{resume.review.source} </span>
        {source}
      </span>
    </p>
  );
}
