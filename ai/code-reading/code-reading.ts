/** What can be told from code without running it. What the parse does not show is null or absent, never guessed. */
export type CodeReading = {
  /** Nothing but comments, declarations and empty bodies stands there. */
  empty: boolean;
  /** Lines, from 1, at which the grammar could not follow; broken code is read as far as it goes. */
  errors: number[];
  functions: FunctionReading[];
  loops: LoopReading[];
  /** Loops inside one another, at the deepest place; a fixed number of rounds does not count. */
  nesting: number;
  recursion: boolean;
  structures: StructureReading[];
  uses: Set<Use>;
  /** Checks before the work begins that leave at once, such as `if not nums: return`. */
  guards: GuardReading[];
  /** Local names that are given a value and never read. */
  unused: string[];
  /** Prints that were left in. */
  prints: number;
  /** Degree of the time's growth, as in complexity.ts; null where the parse does not tell. */
  growth: number | null;
};

export type FunctionReading = {
  name: string;
  line: number;
  params: string[];
  recursive: boolean;
  /** Some return hands a value back. */
  returnsValue: boolean;
  /** It holds nothing but a placeholder. */
  empty: boolean;
};

export type LoopReading = {
  line: number;
  kind: "for" | "while" | "comprehension" | "callback";
  /** 1: not inside another loop of its function. */
  depth: number;
  /** What its rounds grow with: 0 a fixed number, 0.5 halving, 1 the input; null where it cannot be told. */
  size: number | null;
};

export type Structure = "map" | "set" | "list" | "heap" | "deque" | "table";
/** A name that holds a structure, as the candidate called it. */
export type StructureReading = { kind: Structure; name: string; line: number };
export type Use =
  | Structure
  | "sort"
  | "stack"
  | "queue"
  | "binary search"
  | "recursion"
  | "linked nodes"
  | "tree nodes";

export type GuardReading = { line: number; of: "empty" | "missing" | "other" };
