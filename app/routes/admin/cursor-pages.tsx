import { useLocation, useSearchParams } from "@remix-run/react";
import { Link } from "../../components/link.tsx";

type CursorPagesProps = {
  /** Of the page that follows; null: this is the last. */
  next: string | null;
  /** Whether this is not the first page. */
  paged: boolean;
  words: { pages: string; newest: string; older: string };
};

/** The ways through a list that goes on from a cursor. What else the address asks for stays. */
export function CursorPages({ next, paged, words }: CursorPagesProps) {
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  if (!next && !paged) return null;
  const to = (cursor: string | null) => {
    const wanted = new URLSearchParams(query);
    if (cursor) wanted.set("cursor", cursor);
    else wanted.delete("cursor");
    return `${pathname}?${wanted}`;
  };
  return (
    <nav className="row between pad border-t border-line" aria-label={words.pages}>
      {paged ? (
        <Link className="btn slim" to={to(null)}>
          {words.newest}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link className="btn slim" to={to(next)}>
          {words.older}
        </Link>
      ) : null}
    </nav>
  );
}
