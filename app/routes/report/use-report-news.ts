import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Report } from "../../../domain/feedback.ts";

const EVERY_MS = 2000;

/**
 * While `waiting`, asks every few seconds how far the report is, as long as the page is looked at, and loads the page's
 * data anew when that has changed. An answer that does not come is no news and no error: it is asked for again.
 */
export function useReportNews(interviewId: string, mark: string | null, waiting: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!waiting) return;
    const left = new AbortController();
    let timer = 0;
    const ask = async () => {
      clearTimeout(timer);
      const seen = document.visibilityState === "visible" ? await askMark(interviewId, left.signal) : null;
      if (left.signal.aborted) return;
      if (seen !== null && seen !== mark) revalidate();
      timer = window.setTimeout(ask, EVERY_MS);
    };
    timer = window.setTimeout(ask, EVERY_MS);
    document.addEventListener("visibilitychange", ask, { signal: left.signal });
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [interviewId, mark, waiting, revalidate]);
}

/** The questions whose second grade is still to come. The room is done a moment before its report is saved. */
export function useRegrading(report: Report | null, regrading: string[]): string[] {
  const [seen, setSeen] = useState(regrading);
  const fresh = regrading.filter((id) => !seen.includes(id));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const graded = new Set(report?.regrades.map(({ evaluation }) => evaluation.round_id));
  return seen.filter((id) => !graded.has(id));
}

async function askMark(interviewId: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`/api/interviews/${interviewId}/feedback`, { signal });
    if (!response.ok) return null;
    // Reads what it is told by its schema; few of those who read a report wait for it.
    const { newsMark } = await import("./report-news.ts");
    return newsMark(await response.json());
  } catch {
    return null;
  }
}
