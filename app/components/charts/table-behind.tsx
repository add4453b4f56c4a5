import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { progress as words } from "../../strings/progress.ts";
import { MadeWhenOpened } from "./made-when-opened.tsx";

/** The figures behind a picture; `name` stands in the address of the page on which they are unfolded without scripts. */
export function TableBehind({ name, children }: { name: string; children: () => ReactNode }) {
  const [query] = useSearchParams();
  const unfolded = new URLSearchParams(query);
  unfolded.set("table", name);
  return (
    <MadeWhenOpened
      summary={words.table}
      open={query.get("table") === name}
      instead={
        <a className="small" href={`?${unfolded}#h-${name}`}>
          {words.loadTable}
        </a>
      }
    >
      {children}
    </MadeWhenOpened>
  );
}
