import { seeded } from "../judge/random.ts";

/** A number from 0 up to 1 that the text alone decides. */
export const chance = (text: string): number => seeded(hash(text)).int(0, 0xffffffff) / 2 ** 32;

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
