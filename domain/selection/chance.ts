import { seeded } from "../judge/random.ts";
import { textHash } from "../text-hash.ts";

/** A number from 0 up to 1 that the text alone decides. */
export const chance = (text: string): number => seeded(textHash(text)).int(0, 0xffffffff) / 2 ** 32;
