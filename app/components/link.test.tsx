import { Link as RemixLink, NavLink as RemixNavLink } from "@remix-run/react";
import fc from "fast-check";
import { type ComponentType, type ReactNode, useId } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test, vi } from "vitest";
import { Link, NavLink } from "./link.tsx";

const written = (content: ReactNode) =>
  renderToString(<StaticRouter location="/interviews/7?tab=code">{content}</StaticRouter>);

const both = (write: (Anchor: typeof RemixLink) => ReactNode) => {
  const [ours, remix] = [Link, RemixLink].map((anchor) => written(write(anchor as typeof RemixLink)));
  return { ours, remix };
};

const part = fc.constantFrom(
  "/",
  "//",
  "history",
  "?",
  "#",
  "a=b",
  "..",
  ".",
  "ä",
  "%20",
  " ",
  "https:",
  "&",
);

test("on the server a link is what Remix would write, wherever it leads", () => {
  // The router warns of what it mends in an address.
  vi.spyOn(console, "warn").mockImplementation(() => {});
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const { ours, remix } = both((Anchor) => <Anchor to={parts.join("")}>there</Anchor>);
      expect(ours).toBe(remix);
    }),
    { numRuns: 500 },
  );
});

test.each([
  { prefetch: "intent", className: "btn", "aria-label": "Report", onClick: () => {} },
  { reloadDocument: true, replace: true, state: { from: 1 }, preventScrollReset: true, target: "_blank" },
  { discover: "none", relative: "path", viewTransition: true, rel: "noreferrer" },
] as const)("with what else a link is told: %o", (told) => {
  const { ours, remix } = both((Anchor) => (
    <Anchor to="/history?topic=dp#first" {...told}>
      there
    </Anchor>
  ));
  expect(ours).toBe(remix);
});

const tabs = [
  "/",
  "/interviews",
  "/interviews/",
  "/interviews/7",
  "/Interviews/7",
  "/inter",
  "/history",
  "/interviews/7?tab=code",
  "7",
];

test.each(tabs)("on the server a tab to %s is what Remix would write, the page that is open marked", (to) => {
  for (const end of [true, false])
    for (const className of [undefined, "tab"]) {
      const [ours, remix] = [NavLink, RemixNavLink].map((Tab) =>
        written(
          <Tab to={to} end={end} className={className} prefetch="intent">
            there
          </Tab>,
        ),
      );
      expect(ours).toBe(remix);
    }
});

test("ids that React makes in a link are those of the browser", () => {
  const Marked: ComponentType = () => <i id={useId()} />;
  const { ours, remix } = both((Anchor) => [
    <Anchor key="a" to="/history">
      <Marked />
    </Anchor>,
    <Marked key="b" />,
  ]);
  expect(ours).toBe(remix);
  expect(ours).toContain("id=");
});
