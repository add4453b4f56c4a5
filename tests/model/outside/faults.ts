/** `shelf`: the question that the room has kept, and must read anew while something goes wrong with it. */
export const SERVICES = [
  "postgres",
  "questions",
  "shelf",
  "runner",
  "interviewer",
  "evaluator",
  "files",
] as const;
export type Service = (typeof SERVICES)[number];

/**
 * `fails`: refuses at once. `slow`: seconds late. `hangs`: never answers, until the caller's or the service's own
 * patience ends. `unheard`: does what it was asked, and the answer is lost. `late`: answers with a failure, and does
 * what it was asked long afterwards.
 */
export const FAULTS = ["fails", "slow", "hangs", "unheard", "late"] as const;
export type Fault = (typeof FAULTS)[number];

/** Which of the coming calls of a service go wrong, and how. */
export class Faults {
  readonly #coming = new Map<Service, Fault[]>();

  plan(service: Service, fault: Fault, times: number): void {
    const coming = this.#coming.get(service) ?? [];
    this.#coming.set(service, [...coming, ...Array.from({ length: times }, () => fault)].slice(0, 12));
  }

  isComing(service: Service): boolean {
    return (this.#coming.get(service)?.length ?? 0) > 0;
  }

  /** The fault of the call that is made now. */
  take(service: Service): Fault | null {
    return this.#coming.get(service)?.shift() ?? null;
  }

  heal(): void {
    this.#coming.clear();
  }
}
