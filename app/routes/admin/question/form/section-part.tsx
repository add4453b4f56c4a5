import { type ReactNode, useId } from "react";

/** A part of the editor under its heading; `level` 3 inside another one. */
export function SectionPart({
  title,
  lead,
  level = 2,
  children,
}: {
  title: string;
  lead?: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack gap-1">
        <Heading id={id}>{title}</Heading>
        {lead ? <p className="hint">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
