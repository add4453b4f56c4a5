import { speak } from "./selection/pipe.ts";
import { rebuildSkills } from "./selection/rebuild.ts";

/** `npm run selection`: question selection behind a pipe, for a simulator; with `rebuild` everybody's skills anew. */
const [command, email] = process.argv.slice(2);
if (command === "rebuild")
  await rebuildSkills(email).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
else if (command === undefined) await speak();
else {
  console.error("usage: npm run selection [-- rebuild [e-mail]]");
  process.exitCode = 1;
}
