class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = new Map();
    this.now = 0;
  }

  get(key) {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    entry.usedAt = ++this.now;
    return entry.value;
  }

  put(key, value) {
    if (!this.entries.has(key) && this.entries.size === this.capacity) {
      let oldest;
      for (const [candidate, entry] of this.entries) {
        if (oldest === undefined || entry.usedAt < this.entries.get(oldest).usedAt) oldest = candidate;
      }
      this.entries.delete(oldest);
    }
    this.entries.set(key, { value, usedAt: ++this.now });
  }
}
