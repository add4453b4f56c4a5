import { type Dice, dice } from "../seed/dice.ts";

type Load = {
  /** Jobs that arrive in a second, at moments that know nothing of each other. */
  perSecond: number;
  /** A job's mean work in core seconds. */
  coreSeconds: number;
  cores: number;
};

const SECONDS = 600;
/** Of a log-normal: Java's start and a slow solution beside many that end at once. */
const SPREAD = 1;

/** The wait before a core is free that 95 of 100 jobs stay below, in seconds, simulated job by job over ten minutes. */
export function waitOf({ perSecond, coreSeconds, cores }: Load, seed: number): number {
  const chance = dice(seed);
  const freeAt = new FreeCores(cores);
  const waits: number[] = [];
  const mean = Math.log(coreSeconds) - SPREAD ** 2 / 2;
  for (let at = after(chance, perSecond); at < SECONDS; at += after(chance, perSecond)) {
    const began = Math.max(at, freeAt.soonest);
    waits.push(began - at);
    freeAt.busyUntil(began + Math.exp(mean + SPREAD * chance.normal()));
  }
  waits.sort((a, b) => a - b);
  return waits[Math.floor(waits.length * 0.95)] ?? 0;
}

/** The fewest cores with which 95 of 100 jobs wait for less than `seconds`. */
export function coresFor(load: Omit<Load, "cores">, seconds: number, seed: number): number {
  let cores = Math.max(1, Math.ceil(load.perSecond * load.coreSeconds));
  while (waitOf({ ...load, cores }, seed) > seconds) cores += Math.max(1, Math.floor(cores / 50));
  return cores;
}

const after = (chance: Dice, perSecond: number) => -Math.log(1 - chance.share()) / perSecond;

/** A heap of the moments at which cores become free. */
class FreeCores {
  readonly #at: number[];

  constructor(cores: number) {
    this.#at = new Array(cores).fill(0);
  }

  get soonest(): number {
    return this.#at[0] ?? 0;
  }

  /** The core that was free first is busy until then. */
  busyUntil(moment: number): void {
    const heap = this.#at;
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = (heap[right] ?? Infinity) < (heap[left] ?? Infinity) ? right : left;
      const value = heap[child];
      if (value === undefined || value >= moment) break;
      heap[place] = value;
      place = child;
    }
    heap[place] = moment;
  }
}
