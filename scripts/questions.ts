import { checkQuestions } from "./questions/check.ts";

const [command, ...args] = process.argv.slice(2);

switch (command) {
  case "check":
    process.exitCode = await checkQuestions(args);
    break;
  case "mutants":
    process.exitCode = await (await import("./questions/mutants/check-mutants.ts")).checkMutants(args);
    break;
  case "import":
    process.exitCode = await (await import("./questions/import.ts")).importQuestions(args);
    break;
  case "export":
    process.exitCode = await (await import("./questions/export.ts")).exportQuestions(args);
    break;
  default:
    console.error(
      [
        "usage: npm run questions --",
        "  check [--url http://…] [slug…]",
        "  mutants [slug…]",
        "  import [--dry-run] [--folder f | --file f] [--replace] [slug…]",
        "  export [--format folders|json|zip|csv] [target]",
      ].join("\n"),
    );
    process.exitCode = 1;
}
