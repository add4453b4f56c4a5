/** What valibot knows of a value that does not fit; the parts that a sentence is made of. */
export type Issue = {
  message: string;
  type?: string;
  expected?: string | null;
  requirement?: unknown;
  path?: readonly (PropertyKey | { key: unknown })[] | undefined;
};

/** The part of the body at fault, as in `topics.0`; "" for the body as a whole. */
export const fieldOf = ({ path = [] }: Issue): string =>
  path.map((step) => String(typeof step === "object" ? step.key : step)).join(".");

/** What is wrong, in a sentence for the person who reads it in a form or a terminal. */
export function sentenceFor(issue: Issue): string {
  return `${fieldOf(issue) || "The body"} ${predicate(issue)}.`;
}

/** The sentence without its subject and full stop: "must not be empty". */
export function predicate({ message, type, expected, requirement }: Issue): string {
  switch (type) {
    case "string":
      return "must be text";
    case "number":
    case "integer":
      return "must be a whole number";
    case "boolean":
      return "must be true or false";
    case "array":
      return "must be a list";
    case "object":
    case "strict_object":
      if (expected === "never") return "cannot be set here";
      return expected === "Object" ? "must be an object" : "is missing";
    case "min_value":
      return `must be at least ${requirement}`;
    case "max_value":
      return `must be at most ${requirement}`;
    case "min_length":
      return "must not be empty";
    case "max_length":
      return `must not be longer than ${requirement}`;
    case "picklist":
      return choice(expected ?? "");
    default:
      return message.startsWith("must ") ? message : "does not have the expected form";
  }
}

/** `expected` lists the words as `("EASY" | "HARD")`; a long list would help nobody. */
function choice(expected: string): string {
  const words = [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => word);
  if (words.length === 0 || words.length > 8) return "is not one of the known values";
  return words.length === 1 ? `must be ${words[0]}` : `must be one of ${words.join(", ")}`;
}
