import { useState } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { Markdown } from "../../../../components/markdown.tsx";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { fieldId } from "../section.ts";
import { TextField } from "./text-field.tsx";

const words = authoring.markdown;
type MarkdownFieldProps = {
  field: string;
  label: string;
  hint?: string;
  value: string;
  problems: readonly Problem[];
  longest: number;
  rows: number;
  change: (value: string) => void;
};

/** Markdown as it is written, and beneath on demand as it is shown. */
export function MarkdownField(props: MarkdownFieldProps) {
  const [open, setOpen] = useState(false);
  const preview = `${fieldId(props.field)}-preview`;
  return (
    <div className="stack gap-2">
      <TextField {...props} />
      <div className="row">
        <button
          type="button"
          className="btn quiet slim"
          aria-expanded={open}
          aria-controls={preview}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hide : words.show}
        </button>
      </div>
      <div id={preview} hidden={!open}>
        {open ? (
          <div className="edit-preview prose">
            {props.value.trim() ? (
              <Markdown text={props.value} headings={4} />
            ) : (
              <p className="muted">{words.empty}</p>
            )}
          </div>
        ) : null}
      </div>
    </div>
  );
}
