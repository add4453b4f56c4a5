import { type Random, seeded } from "../judge/random.ts";
import type { Param, Signature } from "../judge/signature.ts";
import type { CaseGenerator } from "./cases-job.ts";
import { drawValue, Unfit } from "./generate-value.ts";
import { MAX_TOGETHER_BYTES } from "./problems/case-problems.ts";
import { type Said, say } from "./said.ts";

export type Generated = { ok: true; inputs: string[] } | { ok: false; said: Said };

/** How often as many cases as are wanted are drawn, where many turn out alike. */
const MOST_DRAWS = 10;

/** Inputs that fit the signature, each once; the same for the same seed. Whether they make sense the solutions will say. */
export function generateInputs(signature: Signature, generator: CaseGenerator): Generated {
  const known = new Set(parametersOf(signature).map(({ key }) => key));
  const stranger = Object.keys(generator.ranges).find((name) => !known.has(name));
  if (stranger !== undefined) return { ok: false, said: say("no_parameter", stranger, [...known]) };
  const random = seeded(generator.seed);
  const inputs = new Set<string>();
  let chars = 0;
  try {
    for (let drawn = 0; inputs.size < generator.count && drawn < generator.count * MOST_DRAWS; drawn++) {
      const size = generator.sizes[drawn % generator.sizes.length] ?? 0;
      const input =
        signature.kind === "class"
          ? calls(signature, generator, size, random)
          : values(signature, generator, size, random);
      if (inputs.has(input)) continue;
      chars += input.length;
      // Before it becomes more than this can hold.
      if (chars > MAX_TOGETHER_BYTES) throw new Unfit(say("drawn_too_much"));
      inputs.add(input);
    }
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { ok: false, said: error.said };
  }
  return { ok: true, inputs: [...inputs] };
}

/** Every parameter with the name that its range goes by. */
export function parametersOf(signature: Signature): { key: string; param: Param }[] {
  if (signature.kind === "function") return signature.params.map((param) => ({ key: param.name, param }));
  const lists = [{ name: signature.name, params: signature.ctor }, ...signature.methods];
  return lists.flatMap(({ name, params }) =>
    params.map((param) => ({ key: `${name}.${param.name}`, param })),
  );
}

type Kind<K> = Extract<Signature, { kind: K }>;

const values = (
  { params }: Kind<"function">,
  { ranges }: CaseGenerator,
  size: number,
  random: Random,
): string =>
  params
    .map(({ name, type }) =>
      JSON.stringify(drawValue(type, { name, size, range: ranges[name] ?? {}, random })),
    )
    .join("\n");

/** Of a list that is handed to a method: the size of the case is the number of calls. */
const ARGUMENT_SIZE = 5;

function calls(
  { name, ctor, methods }: Kind<"class">,
  { ranges }: CaseGenerator,
  size: number,
  random: Random,
): string {
  const argumentsOf = (of: string, params: Param[]) =>
    params.map((param) => {
      const key = `${of}.${param.name}`;
      return drawValue(param.type, { name: key, size: ARGUMENT_SIZE, range: ranges[key] ?? {}, random });
    });
  const made = Array.from({ length: size }, () => random.pick(methods));
  const names = [name, ...made.map((method) => method.name)];
  const args = [argumentsOf(name, ctor), ...made.map((method) => argumentsOf(method.name, method.params))];
  return `${JSON.stringify(names)}\n${JSON.stringify(args)}`;
}
