import { Copy } from "lucide-react";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { CopyButton } from "./copy-button.tsx";

/**
 * Markdown from others as elements; raw HTML in it stays text, and so do links, of which the host is shown: a model
 * may have been talked into one that carries away what was said. Images are never loaded; code can be copied.
 * Its highest heading becomes one of level `headings`, so that the page's outline holds.
 */
export function Markdown({ text, headings = 3 }: { text: string; headings?: 2 | 3 | 4 }) {
  const highest = Math.min(...[...text.matchAll(HEADING)].map((match) => match[1]!.length), 6);
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm]} components={componentsFor(headings - highest)}>
      {text}
    </ReactMarkdown>
  );
}

const HEADING = /^(#{1,6}) /gm;

const shared: Components = {
  a: NamedLink,
  img: ({ alt }) => <span>{alt}</span>,
  table: ({ node: _, ...props }) => (
    <div className="md-table">
      <table {...props} />
    </div>
  ),
  // The empty corner of a table names nothing.
  th: ({ node: _, children, ...props }) => (children ? <th {...props}>{children}</th> : <td {...props} />),
  pre: CodeBlock,
};

const byShift = new Map<number, Components>();

/** The elements with headings moved by `shift` levels; made once, so that React keeps what is mounted. */
function componentsFor(shift: number): Components {
  const known = byShift.get(shift);
  if (known) return known;
  const heading = (level: number) => {
    const Tag = `h${Math.max(2, Math.min(6, level + shift))}` as "h2";
    return ({ node: _, ...props }: ComponentPropsWithoutRef<"h2"> & { node?: unknown }) => <Tag {...props} />;
  };
  const [h1, h2, h3, h4, h5, h6] = [1, 2, 3, 4, 5, 6].map(heading);
  const made: Components = { ...shared, h1, h2, h3, h4, h5, h6 };
  byShift.set(shift, made);
  return made;
}

function NamedLink({ href = "", children }: ComponentPropsWithoutRef<"a">) {
  const host = /^https?:\/\//i.test(href) && URL.canParse(href) ? new URL(href).host : "";
  const bare = [href, href.replace("http://", "")].some((address) => address === children);
  return (
    <span>
      {children}
      {host && !bare ? ` (${host})` : null}
    </span>
  );
}

function CodeBlock({ children }: ComponentPropsWithoutRef<"pre">) {
  const code = children as ReactElement<{ className?: string; children?: string }> | undefined;
  const language = /language-(\w+)/.exec(code?.props.className ?? "")?.[1];
  const text = String(code?.props.children ?? "").replace(/\n$/, "");
  const copy = <CopyButton text={text} quiet icon={<Copy className="icon" aria-hidden />} />;
  return (
    <div className="codebox">
      {language ? (
        <header>
          {language}
          {copy}
        </header>
      ) : (
        <div className="codebox-copy">{copy}</div>
      )}
      <pre>{text}</pre>
    </div>
  );
}
