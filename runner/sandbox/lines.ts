/** Cuts a byte stream into lines, and says so when one grows beyond the limit. */
export class Lines {
  private readonly limit: number;
  private parts: Buffer[] = [];
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(data: Buffer): string[] | "too long" {
    const lines: string[] = [];
    let from = 0;
    for (let to = data.indexOf(10); to >= 0; to = data.indexOf(10, from)) {
      this.parts.push(data.subarray(from, to));
      lines.push(Buffer.concat(this.parts).toString("utf8"));
      this.parts = [];
      this.size = 0;
      from = to + 1;
    }
    if (from < data.length) {
      this.parts.push(data.subarray(from));
      this.size += data.length - from;
    }
    return this.size > this.limit ? "too long" : lines;
  }
}
