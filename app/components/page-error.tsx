import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { CircleAlert, Copy, RefreshCw } from "lucide-react";
import { useEffect, useRef } from "react";
import { common } from "../strings/common.ts";
import { Brand } from "./app-bar.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Link } from "./link.tsx";
import { SendAgain, useUnsent } from "./unsent.tsx";

/** The page in place of one that failed: what happened, what is safe, what to do and what to quote. */
export function PageError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const status = statusOf(error);
  const [title, text] = wordsFor(status);
  const requestId = requestIdOf(error);
  const lost = useUnsent();
  const unsent = status >= 500 ? lost : null;
  const main = useFocusAfterNavigation();
  return (
    <>
      <header className="app-bar">
        <div>
          <Brand />
        </div>
      </header>
      <main className="page" id="main" tabIndex={-1} ref={main}>
        <div className="dialog">
          <div className="row">
            <CircleAlert className="icon tone-danger" aria-hidden />
            <h1 className="grow">{title}</h1>
          </div>
          <p>{unsent ? common.error.unsent : text}</p>
          {requestId ? (
            <div className="notice">
              <p>
                {common.error.request} <code>{requestId}</code>
              </p>
              <CopyButton text={requestId} icon={<Copy className="icon" aria-hidden />} />
            </div>
          ) : null}
          <div className="actions">
            <Link className="btn" to="/">
              {common.error.home}
            </Link>
            {unsent ? (
              <SendAgain submission={unsent} />
            ) : status >= 500 ? (
              <a className="btn primary" href={pathname + search}>
                <RefreshCw className="icon" aria-hidden />
                {common.error.again}
              </a>
            ) : null}
          </div>
        </div>
      </main>
    </>
  );
}

/** Where it takes the place of a page, what had the focus is gone. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return main;
}

export const errorTitle = (error: unknown): string => wordsFor(statusOf(error))[0];

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500);

function wordsFor(status: number): [title: string, text: string] {
  if (status === 404) return [common.error.notFound, common.error.notFoundText];
  if (status === 403) return [common.error.notAllowed, common.error.notAllowedText];
  return [common.error.failed, common.error.failedText];
}

function requestIdOf(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("request_id" in data)) return null;
  return typeof data.request_id === "string" ? data.request_id : null;
}
