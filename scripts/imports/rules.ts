import type { Import } from "./scan.ts";

/** The rules of docs/design.md that this file breaks, one line each. */
export function brokenRules(file: string, imports: Import[], text: string): string[] {
  if (isTest(file)) return [];
  return [
    ...imports.flatMap((found) => {
      const reason = found.package ? packageRule(file, found) : folderRule(file, found);
      return reason ? [`${file}:${found.line} imports ${found.target}: ${reason}`] : [];
    }),
    ...(folderOf(file) === "domain" ? impurities(file, text) : []),
  ];
}

/** Beside itself a folder may import these; a file name allows that file alone. Folders left out may import anything. */
const ALLOWED: Record<string, string[]> = {
  domain: [],
  ai: ["domain"],
  drizzle: ["domain"],
  runner: ["domain"],
  "durable-objects": ["domain", "ai", "drizzle", "runner/client.ts", "simulation/dry-run.ts"],
  worker: ["domain", "ai", "drizzle", "runner/client.ts"],
  app: ["domain"],
  simulation: ["domain", "ai", "runner/client.ts"],
};

const TYPES_ALLOWED: Record<string, string[]> = {
  worker: ["durable-objects"],
  app: ["worker"],
};

function folderRule(file: string, { target, typeOnly }: Import): string | null {
  const from = folderOf(file);
  const allowed = ALLOWED[from];
  if (!allowed || folderOf(target) === from) return null;
  // Relative to the root a target may climb out of it.
  if (target.startsWith("..")) return "it lies outside the repository";
  if (file === "worker/index.ts" && folderOf(target) === "durable-objects") return null;
  // Remix's server build, which exists only after `remix vite:build`.
  if (file === "app/functions/[[path]].ts" && target === "build/server/index.js") return null;
  if (within(target, allowed)) return null;
  const types = TYPES_ALLOWED[from] ?? [];
  if (within(target, types)) return typeOnly ? null : `${from} may import only types of ${folderOf(target)}`;
  return `${from} may import ${[from, ...allowed].join(", ")}`;
}

const OPERATORS = new Set([
  "sql",
  "eq",
  "ne",
  "and",
  "or",
  "not",
  "gt",
  "gte",
  "lt",
  "lte",
  "inArray",
  "desc",
  "asc",
]);
/** Pure themselves: the same in, the same out. ts-fsrs is asked without its fuzz. */
const PURE = new Set(["valibot", "ts-fsrs"]);

/** What the Workers runtime has of Node's modules and the product uses. */
const IN_WORKERS = new Set(["node:async_hooks"]);

function packageRule(file: string, { target, names }: Import): string | null {
  const folder = folderOf(file);
  if (folder === "domain" && !PURE.has(target))
    return "domain is pure TypeScript; of packages it has valibot and ts-fsrs";
  if (
    target === "drizzle-orm" &&
    folder !== "drizzle" &&
    folder !== "tests" &&
    names.some((name) => OPERATORS.has(name))
  )
    return "only drizzle/queries writes Postgres SQL";
  const isInWorkers = folder === "app" || folder === "worker" || folder === "durable-objects";
  if (isInWorkers && target.startsWith("node:") && !IN_WORKERS.has(target))
    return "this code runs in the Workers runtime";
  return null;
}

const IMPURE: [RegExp, string][] = [
  [/\bDate\.now\s*\(/, "Date.now()"],
  [/\bnew Date\s*\(\s*\)/, "new Date()"],
  [/\bMath\.random\s*\(/, "Math.random()"],
  [/\bcrypto\.(randomUUID|getRandomValues)\b/, "randomness"],
  [/\b(async\s+(function|\(|\w+\s*=>)|await\s)/, "async code"],
  [/\bfetch\s*\(/, "I/O"],
];

/** Comments may speak of what the code must not do. */
function impurities(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return code
    .split("\n")
    .flatMap((line, index) =>
      IMPURE.filter(([pattern]) => pattern.test(line.replace(/(^|\s)\/\/.*$/, ""))).map(
        ([, what]) => `${file}:${index + 1} ${what}: domain is pure, time and chance come in as values`,
      ),
    );
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const folderOf = (file: string) => file.split("/")[0] ?? "";
const within = (target: string, places: string[]) =>
  places.some((place) => target === place || target.startsWith(`${place}/`));
