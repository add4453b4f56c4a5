// node outside.ts: what surrounds the Worker, in a process of its own so that it does not disturb who measures.
import { goLive } from "../../drizzle/queries/fixtures.ts";
import { startDatabase } from "../../tests/faults/harness/database.ts";
import { startRunner } from "../../tests/faults/harness/runner.ts";
import { bundle } from "../../tests/live/question-bundle.ts";

const [database, runner] = await Promise.all([startDatabase(), startRunner()]);
for (const slug of ["bench-one", "bench-two", "bench-three"]) await goLive(database.db, bundle(slug));
// The bench is gone: nobody is left to end this process.
process.stdin.on("end", () => process.exit()).resume();
process.stdout.write(`${JSON.stringify({ ...database.address, RUNNER_URL: runner.url })}\n`);
