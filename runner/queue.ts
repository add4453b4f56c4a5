/** Who waits for a place. Each key has a turn in the round, so that one that sends much delays only itself. */
export class FairQueue<T> {
  private readonly lines = new Map<string, T[]>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  lengthOf(key: string): number {
    return this.lines.get(key)?.length ?? 0;
  }

  push(key: string, item: T): void {
    const line = this.lines.get(key);
    if (line) line.push(item);
    else this.lines.set(key, [item]);
    this.count++;
  }

  /** The next in turn. Its key goes to the end of the round. */
  shift(): T | undefined {
    for (const [key, line] of this.lines) {
      const item = line.shift();
      this.lines.delete(key);
      if (line.length > 0) this.lines.set(key, line);
      this.count--;
      return item;
    }
    return undefined;
  }

  remove(key: string, item: T): boolean {
    const line = this.lines.get(key) ?? [];
    const place = line.indexOf(item);
    if (place < 0) return false;
    line.splice(place, 1);
    if (line.length === 0) this.lines.delete(key);
    this.count--;
    return true;
  }

  /** Everyone who waits, with how many come before. */
  *places(): Generator<{ item: T; ahead: number }> {
    const lines = [...this.lines.values()];
    let ahead = 0;
    for (let round = 0; ahead < this.count; round++) {
      for (const line of lines) {
        const item = line[round];
        if (item !== undefined) yield { item, ahead: ahead++ };
      }
    }
  }
}
