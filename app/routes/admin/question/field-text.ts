import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import type { EditedField } from "./draft-changes.ts";

/** A field's value as text to read and compare: a line for each thing in it. */
export function fieldText(draft: WireDraft, field: EditedField): string {
  const value = draft[field];
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (field === "cases")
    return draft.cases
      .map(
        ({ input, expected_output, is_sample, cut }, at) =>
          `${at + 1}${is_sample ? " (sample)" : ""}\n${input}${cut ? "…" : ""}\n→ ${expected_output}`,
      )
      .join("\n\n");
  return outline(value, "").trim();
}

/** Nested values as an outline: names, and beneath them what they hold. */
function outline(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object"))
      return value.map((item) => `${indent}${item}\n`).join("");
    return value.map((item, at) => `${indent}${at + 1}\n${outline(item, `${indent}  `)}`).join("");
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .filter(([, part]) => part !== "" && part !== null && !(Array.isArray(part) && part.length === 0))
      .map(([name, part]) =>
        typeof part === "object" || String(part).includes("\n")
          ? `${indent}${name}:\n${outline(part, `${indent}  `)}`
          : `${indent}${name}: ${part}\n`,
      )
      .join("");
  return String(value)
    .split("\n")
    .map((line) => `${indent}${line}\n`)
    .join("");
}
