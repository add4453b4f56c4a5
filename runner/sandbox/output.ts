/** Keeps the first bytes of what a program prints, and says when more was dropped. */
export class KeptOutput {
  private readonly limit: number;
  private parts: Buffer[] = [];
  private size = 0;
  private dropped = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(data: Buffer): void {
    const room = this.limit - this.size;
    if (room > 0) this.parts.push(Buffer.from(data.subarray(0, room)));
    this.size += Math.min(data.length, Math.max(room, 0));
    this.dropped += Math.max(data.length - Math.max(room, 0), 0);
  }

  take(): string {
    const text = Buffer.concat(this.parts).toString("utf8");
    const note = this.dropped > 0 ? `\n… ${this.dropped} more bytes` : "";
    this.parts = [];
    this.size = 0;
    this.dropped = 0;
    return text + note;
  }
}
