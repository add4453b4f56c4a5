/** Text of others as it reads, on one line: nothing in it becomes a mark or a tag. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/** A block of code between fences that no run of backticks in it closes. */
export function fenced(code: string, language: string, indent = ""): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = "`".repeat(longest + 1);
  return [marks + language, ...code.trimEnd().split("\n"), marks].map((line) => indent + line).join("\n");
}

/** The text with its highest heading at `level`, the lower ones below it. */
export function headed(markdown: string, level: number): string {
  const shift = level - Math.min(...[...markdown.matchAll(HEADING)].map(([, marks]) => marks!.length));
  const moved = (marks: string) => "#".repeat(Math.min(6, Math.max(1, marks.length + shift)));
  return markdown.trim().replace(HEADING, (_, marks: string) => `${moved(marks)} `);
}
const HEADING = /^(#{1,6}) /gm;

export const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** A table; the first row is its head. */
export function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
