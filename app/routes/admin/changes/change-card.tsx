import { History } from "lucide-react";
import type { AuditLine } from "../../../../domain/authoring/wire.ts";
import { changes as words } from "../../../strings/authoring-changes.ts";
import { CursorPages } from "../cursor-pages.tsx";
import { ChangeTable } from "./change-table.tsx";

type ChangeCardProps = {
  changes: AuditLine[];
  /** Of the next page; null: this is the last. */
  next: string | null;
  /** Whether this is not the first page. */
  paged: boolean;
  ofAll?: boolean;
};

/** A page of the list of changes with the ways to the others. */
export function ChangeCard({ changes, next, paged, ofAll = false }: ChangeCardProps) {
  if (changes.length === 0 && !paged)
    return (
      <section className="card empty">
        <History className="icon" aria-hidden />
        <h2>{words.none}</h2>
        <p>{words.noneText}</p>
      </section>
    );
  return (
    <section className="card flush" aria-label={words.label}>
      <ChangeTable changes={changes} ofAll={ofAll} />
      <CursorPages
        next={next}
        paged={paged}
        words={{ pages: words.pages, newest: words.first, older: words.next }}
      />
    </section>
  );
}
