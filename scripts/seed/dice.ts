import { type Random, seeded } from "../../domain/judge/random.ts";

/** Chance that follows from a seed: the same seed makes the same history. */
export type Dice = Random & {
  /** In [0, 1). */
  share(): number;
  /** How often a thing happens. */
  chance(share: number): boolean;
  /** Roughly normal, with standard deviation 1. */
  normal(): number;
  id(): string;
};

export function dice(seed: number): Dice {
  const random = seeded(seed);
  const share = () => random.int(0, 999_999) / 1_000_000;
  return {
    ...random,
    share,
    chance: (limit) => share() < limit,
    normal: () =>
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() +
      share() -
      6,
    id: () => {
      const hex = random
        .ints(32, 0, 15)
        .map((digit) => digit.toString(16))
        .join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
