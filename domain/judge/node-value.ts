import type { JsonValue } from "./json.ts";
import { expected, firstProblem, typeProblem } from "./value.ts";

/** A list is written as its values; one with a cycle says where its last node leads. */
export function listProblem(value: JsonValue): string | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return firstProblem(value, "int");
  if (typeof value === "object" && Array.isArray(value.list) && typeof value.pos === "bigint") {
    if (value.pos < -1n || value.pos >= BigInt(value.list.length)) return "pos lies outside the list";
    return firstProblem(value.list, "int");
  }
  return expected('a list such as [1,2,3] or {"list":[1,2],"pos":0}', value);
}

/** A tree is written level by level, with null where a child is missing. */
export function treeProblem(value: JsonValue): string | undefined {
  if (value === null) return undefined;
  if (!Array.isArray(value)) return expected("a tree in level order such as [1,null,2]", value);
  let places = 1;
  for (const [index, item] of value.entries()) {
    if (index >= 1 && places === 0) return `item ${index + 1} has no parent`;
    if (index > 0) places--;
    if (item === null) {
      if (index === 0) return "the root is missing";
      continue;
    }
    const problem = typeProblem(item, "int");
    if (problem) return problem;
    places += index === 0 ? 1 : 2;
  }
  return undefined;
}

/** A list with random pointers is written as `[value, place of the node it points to]` for each node. */
export function randomListProblem(value: JsonValue): string | undefined {
  if (value === null) return undefined;
  if (!Array.isArray(value)) return expected("a list such as [[7,null],[13,0]]", value);
  for (const [index, item] of value.entries()) {
    if (!Array.isArray(item) || item.length !== 2)
      return `node ${index + 1}: expected [value, place or null]`;
    const [val, place] = item as [JsonValue, JsonValue];
    const problem = typeProblem(val, "int") ?? (place === null ? undefined : typeProblem(place, "int"));
    if (problem) return `node ${index + 1}: ${problem}`;
    if (place !== null && (Number(place) < 0 || Number(place) >= value.length))
      return `node ${index + 1}: ${place} lies outside the list`;
  }
  return undefined;
}

/** The levels of a tree as its next pointers lead through them: each ends with "#". */
export function levelsProblem(value: JsonValue): string | undefined {
  if (value === null) return undefined;
  if (!Array.isArray(value)) return expected('levels such as [1,"#",2,3,"#"]', value);
  const problem = firstProblem(
    value.filter((item) => item !== "#"),
    "int",
  );
  if (problem) return problem;
  return value.length > 0 && value.at(-1) !== "#" ? 'the last level does not end with "#"' : undefined;
}
