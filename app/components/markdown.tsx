import { Copy } from "lucide-react";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { CopyButton } from "./copy-button.tsx";

/** Markdown from others as elements; raw HTML in it stays text, links open elsewhere, code can be copied. */
export function Markdown({ text, headings = 3 }: { text: string; headings?: 2 | 3 | 4 }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      components={headings === 3 ? FROM_3 : headings === 2 ? FROM_2 : FROM_4}
    >
      {text}
    </ReactMarkdown>
  );
}

const shared: Components = {
  a: ({ node: _, ...props }) => <a {...props} target="_blank" rel="noreferrer noopener" />,
  img: ({ alt }) => <span>{alt}</span>,
  table: ({ node: _, ...props }) => (
    <div className="overflow-auto">
      <table {...props} />
    </div>
  ),
  pre: CodeBlock,
};

/** The text's own first heading becomes a heading of `level`, so that the page's outline holds. */
const headingsFrom = (level: number): Components => {
  const heading = (depth: number) => {
    const Tag = `h${Math.min(6, level + depth)}` as "h2";
    return ({ node: _, ...props }: ComponentPropsWithoutRef<"h2"> & { node?: unknown }) => <Tag {...props} />;
  };
  return {
    ...shared,
    h1: heading(0),
    h2: heading(0),
    h3: heading(1),
    h4: heading(2),
    h5: heading(3),
    h6: heading(3),
  };
};
const FROM_2 = headingsFrom(2);
const FROM_3 = headingsFrom(3);
const FROM_4 = headingsFrom(4);

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
