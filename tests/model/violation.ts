/** Something that must never be was seen. */
export class Violation extends Error {
  readonly invariant: string;

  constructor(invariant: string, seen: unknown = null) {
    super(`not so: ${invariant}\n${JSON.stringify(seen, null, 1).slice(0, 3000)}`);
    this.name = "Violation";
    this.invariant = invariant;
  }
}
