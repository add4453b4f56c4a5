import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url&no-inline";
import {
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/cloudflare";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRevalidator,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { me } from "./api.server.ts";
import favicon from "./assets/favicon.svg?url&no-inline";
import { OfflineGuard } from "./components/offline-guard.tsx";
import { errorTitle, PageError } from "./components/page-error.tsx";
import { PendingBar } from "./components/pending-bar.tsx";
import { useChosenTheme } from "./components/theme-toggle.tsx";
import { useKeptUntilSent } from "./components/unsent.tsx";
import { languageCookie, readerOf } from "./locale.ts";
import { useNonce } from "./nonce.ts";
import { common } from "./strings/common.ts";
import "./styles/app.css";

export const meta: MetaFunction = ({ error }) => [
  { title: error ? common.title(errorTitle(error)) : common.app },
  { name: "description", content: common.description },
];

export const links: LinksFunction = () => [
  // The styles name it too, but are read first: without this, words would move when it comes.
  { rel: "preload", href: inter, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: favicon, type: "image/svg+xml" },
  { rel: "license", href: "/licences.txt" },
];

export async function loader(args: LoaderFunctionArgs) {
  const reader = readerOf(args.request);
  const person = await me(args);
  // Chosen on another device: this browser learns of it once, and the words that are there already are read anew.
  if (person?.language && person.language !== reader.language) {
    const { pathname, search } = new URL(args.request.url);
    const headers = { "set-cookie": languageCookie(person.language) };
    throw redirectDocument(pathname + search, { headers });
  }
  return { reader, me: person };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { reader, me: person } = useRouteLoaderData<typeof loader>("root") ?? {};
  const theme = useChosenTheme(reader?.theme ?? null);
  return (
    <html
      // Where the loader failed the words tell whose language it is.
      lang={reader?.language ?? common.tag}
      data-theme={theme ?? undefined}
      // Whose words are fetched before this page comes to life: entry.client.tsx.
      data-admin={person?.role === "admin" ? "" : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          // Whose language react-aria speaks: it looks here as soon as it is there, and would else ask the browser.
          dangerouslySetInnerHTML={{ __html: reactAriaSpeaks(reader?.language ?? common.tag) }}
        />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useTimeZoneCookie();
  useFocusAfterNavigation();
  useKeptUntilSent();
  return (
    <>
      <Outlet />
      <PendingBar />
      <OfflineGuard />
    </>
  );
}

export function ErrorBoundary() {
  return <PageError />;
}

const reactAriaSpeaks = (language: string) => `window[Symbol.for("react-aria.i18n.locale")]="${language}"`;

/** Moves the focus to the new page's content, as a full page load would, unless something there took it already. */
function useFocusAfterNavigation() {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const main = document.getElementById("main");
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname]);
}

/** Tells the server the reader's time zone, once, so that the times it renders are theirs. */
function useTimeZoneCookie() {
  const { revalidate } = useRevalidator();
  const told = useRef<string>();
  const known = useRouteLoaderData<typeof loader>("root")?.reader.timeZone;
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // The router may get another `revalidate` while the answer is on its way: asked again it would break that off, and say so as an error.
    if (!zone || zone === known || zone === told.current) return;
    told.current = zone;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `tz=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
    revalidate();
  }, [known, revalidate]);
}
