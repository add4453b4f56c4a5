import type { Id } from "../domain/ids.ts";
import { seeded } from "../domain/judge/random.ts";

/** The UUID that this name and number always give. */
export function seededId(name: string, count: number): Id {
  const chance = seeded(hashOf(`${name} ${count}`));
  const hex = chance.ints(32, 0, 15).map((digit) => digit.toString(16));
  hex[12] = "4";
  hex[16] = "8";
  const digits = hex.join("");
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digits.slice(from, to))
    .join("-");
}

/** A number for a text (FNV-1a). */
export function hashOf(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return value >>> 0;
}
