/**
 * Why something failed, from the outside in, in lines that may be logged. Only the first line of a message counts: a query's
 * second one holds its parameters. Quoted text that is no plain name is left out: PostgreSQL repeats a value that it refuses.
 * Errors of a model's answer repeat the answer, so of these only the name is told.
 */
export function causesOf(error: unknown): string[] {
  if (typeof error === "string") return [masked(error)];
  const found: string[] = [];
  for (let cause = error; cause instanceof Error && found.length < MAX_CAUSES; cause = cause.cause)
    found.push(told(cause));
  return found.length > 0 ? found : ["unknown"];
}

const MAX_CAUSES = 4;
const MAX_CHARS = 200;

function told(error: Error): string {
  const status = "statusCode" in error && typeof error.statusCode === "number" ? ` ${error.statusCode}` : "";
  if (error.name.startsWith("AI_")) return `${error.name}${status}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return `${error.name}${code}: ${masked(error.message)}`;
}

const masked = (message: string): string =>
  (message.split("\n")[0] ?? "")
    .replace(/"([^"]*)"/g, (quoted, name: string) => (/^[a-z_][a-z0-9_.]{0,62}$/.test(name) ? quoted : '"…"'))
    .slice(0, MAX_CHARS);
