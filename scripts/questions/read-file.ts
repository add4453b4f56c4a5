import fs from "node:fs";
import * as v from "valibot";

/** What is wrong with a file beside the bank's questions: the message names the file and the field. */
export class Flaw extends Error {}

export function parseWith<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Flaw(`${file}: ${v.getDotPath(issue) ?? "the whole file"}: ${issue.message}`);
}

export function readJson(file: string): unknown {
  if (!fs.existsSync(file)) throw new Flaw(`${file}: is missing`);
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    throw new Flaw(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
