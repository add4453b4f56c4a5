import type { BaseIssue } from "valibot";
import { predicate } from "../../issue-sentence.ts";

/** What is wrong, as the rest of a sentence that begins with the field; says what was found where that helps. */
export function issueSentence(issue: BaseIssue<unknown>): string {
  const { type, received } = issue;
  const requirement = "requirement" in issue ? issue.requirement : undefined;
  const isList = Array.isArray(issue.input);
  switch (type) {
    case "number":
      return `must be a number${found(issue)}`;
    case "min_length":
      if (!isList) return "must not be empty";
      return `must have at least ${entries(requirement)}, there ${received === "1" ? "is" : "are"} ${received}`;
    case "max_length":
      return isList
        ? `must have at most ${entries(requirement)}, there are ${received}`
        : `must not be longer than ${requirement} characters, it has ${received}`;
    case "length":
      return `must have exactly ${entries(requirement)}, there are ${received}`;
    case "max_bytes":
      return `must not be larger than ${requirement} bytes, it has ${received}`;
    case "regex":
      if (issue.message.startsWith("expected ")) return issue.message.replace("expected", "must be");
      return `must be words of a-z and 0-9 joined by hyphens, as in two-sum${found(issue)}`;
    case "check":
      return issue.message.replace(/^expected /, "must be ");
    case "literal":
      return `must be ${issue.expected}${found(issue)}`;
    case "picklist":
      if (issue.message.startsWith("not a topic")) return `holds what is no topic${found(issue, ": ")}`;
      return `${predicate(issue as never)}${found(issue)}`;
    default:
      return `${predicate(issue as never)}${type === "object" ? "" : found(issue)}`;
  }
}

const entries = (count: unknown) => (count === 1 ? "1 entry" : `${count} entries`);

function found({ input }: BaseIssue<unknown>, joint = ", not "): string {
  if (input === undefined) return "";
  if (input === null || typeof input === "boolean" || typeof input === "number") return `${joint}${input}`;
  if (typeof input === "string") return input.length <= 60 ? `${joint}${JSON.stringify(input)}` : "";
  return joint + (Array.isArray(input) ? "a list" : "an object");
}
