import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { loader } from "../root.tsx";
import { common } from "../strings/common.ts";
import { AppBar } from "./app-bar.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Link } from "./link.tsx";

/** A page outside the room: skip link, bar, content, foot. The content takes the focus after a navigation. */
export function Page({ children }: { children: ReactNode }) {
  const me = useRouteLoaderData<typeof loader>("root")?.me ?? null;
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <AppBar me={me} />
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <PageFoot />
    </>
  );
}

/** The foot of every page but the room. */
export function PageFoot() {
  return (
    <footer className="page-foot">
      <LanguageSwitch />
      <Link className="small" to="/privacy">
        {common.privacy}
      </Link>
    </footer>
  );
}

export function PageHead({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      {children}
    </div>
  );
}
