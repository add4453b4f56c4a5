import { ChevronLeft, ChevronRight } from "lucide-react";
import { cases as words } from "../../../../strings/admin-cases.ts";

export const PAGE_SIZE = 25;

/** From one page of the cases to the next. */
export function CasePages({ page, all, open }: { page: number; all: number; open: (page: number) => void }) {
  if (all <= PAGE_SIZE) return null;
  const first = page * PAGE_SIZE + 1;
  const last = Math.min(all, (page + 1) * PAGE_SIZE);
  const [isFirst, isLast] = [page === 0, last === all];
  return (
    <nav className="row between" aria-label={words.pages}>
      <button
        type="button"
        className="btn slim"
        aria-disabled={isFirst || undefined}
        onClick={() => isFirst || open(page - 1)}
      >
        <ChevronLeft className="icon" aria-hidden />
        {words.previous}
      </button>
      <span className="small muted num" aria-live="polite">
        {words.page(first, last, all)}
      </span>
      <button
        type="button"
        className="btn slim"
        aria-disabled={isLast || undefined}
        onClick={() => isLast || open(page + 1)}
      >
        {words.next}
        <ChevronRight className="icon" aria-hidden />
      </button>
    </nav>
  );
}
