import type { PlanCounts, PlanLine, PlanNote } from "../../domain/authoring/import/import-plan.ts";

/** A plan to be read in a terminal: what is written line by line, what stays as it is in numbers. */
export function planLines(lines: readonly PlanLine[], counts: PlanCounts): string[] {
  const told = lines.filter(({ does }) => does !== "unchanged");
  const width = Math.max(0, ...told.map(({ slug }) => slug.length));
  return [
    ...told.map((line) =>
      `${line.does.padEnd(8)} ${line.slug.padEnd(width)}  ${[what(line), ...line.notes.map((note) => NOTES[note])].filter(Boolean).join("; ")}`.trimEnd(),
    ),
    [
      `${counts.new} new`,
      `${counts.changed} changed`,
      `${counts.unchanged} unchanged`,
      ...(counts.kept > 0 ? [`${counts.kept} kept`] : []),
      `${counts.refused} refused`,
    ].join(", "),
  ];
}

function what({ does, title, fields }: PlanLine): string {
  switch (does) {
    case "new":
      return title;
    case "changed":
      return fields.join(", ");
    case "kept":
      return "published by an administrator or another import; --replace overrules that";
    case "unchanged":
      return "";
    default:
      return does satisfies never;
  }
}

const NOTES: Record<PlanNote, string> = {
  first: "was only a draft so far",
  draft: "its unpublished draft stays",
  retired: "stays retired",
  edited: "replaces what an administrator published",
};
