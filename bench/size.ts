import { buildBundles } from "../local/bundles/build-bundles.ts";
import type { Figure } from "./figure.ts";
import { SIZE_BUDGETS, type SizeName } from "./size/budgets.ts";
import { kib } from "./size/gzipped.ts";
import { pageSizes } from "./size/pages.ts";
import { workerSize } from "./size/worker.ts";
import { table } from "./statistics.ts";

/** What a browser loads for each page, and what the Worker consists of, gzipped, beside the budgets. */
export async function benchSize(): Promise<Figure[]> {
  const built = await buildBundles(process.cwd(), (line) => console.log(line));
  if (!built.ok) throw new Error(built.message);
  const { pages, shared } = pageSizes(built.bundles.assets);
  const worker = workerSize(built.bundles.worker);

  const rows = pages.map(({ page, name, scripts, own, styles }) => [
    page,
    kib(scripts),
    kib(own),
    ...beside(name, scripts),
    kib(styles),
  ]);
  console.log(
    `JavaScript and styles of each page, KiB gzipped; every page loads ${kib(shared)} of it\n` +
      table([["page", "scripts", "its own", "budget", "", "styles"], ...rows]),
  );
  const parts = worker.later.map(({ part, bytes }) => [`${part}, when it is used`, kib(bytes)]);
  console.log(
    `\nthe Worker, KiB gzipped\n${table([
      ["part", "size", "budget", ""],
      ["read at the start", kib(worker.atStart), ...beside("Worker at start", worker.atStart)],
      ...parts,
    ])}`,
  );

  const figure = (name: SizeName, bytes: number, floor: number | null, of?: string): Figure => ({
    name,
    measured: bytes / 1024,
    floor: floor === null ? null : floor / 1024,
    ...(of && { of }),
  });
  return [
    ...pages.map(({ name, page, scripts }) => figure(name, scripts, shared, page)),
    figure("Worker at start", worker.atStart, null),
  ];
}

/** The budget, and a mark where it is not held. */
const beside = (name: SizeName, bytes: number): [budget: string, mark: string] => [
  String(SIZE_BUDGETS[name]),
  bytes <= SIZE_BUDGETS[name] * 1024 ? "" : "over",
];
