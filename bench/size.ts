import { buildBundles } from "../local/bundles/build-bundles.ts";
import { pageSizes } from "./size/pages.ts";
import { workerSizes } from "./size/worker.ts";
import { table } from "./statistics.ts";

/** What a browser loads for each page, and what the Worker consists of, gzipped, beside the budgets. */
export async function benchSize(): Promise<void> {
  const built = await buildBundles(process.cwd(), (line) => console.log(line));
  if (!built.ok) throw new Error(built.message);
  const { assets, worker } = built.bundles;
  console.log(`JavaScript and styles of each page, KiB gzipped\n${table(pageSizes(assets))}`);
  console.log(`\nthe Worker, KiB gzipped\n${table(workerSizes(worker))}`);
}
