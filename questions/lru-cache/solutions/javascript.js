class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.nodes = new Map();
    // The dummy nodes mean that every real node has two neighbours. Least recently used comes first.
    this.front = {};
    this.back = { prev: this.front };
    this.front.next = this.back;
  }

  get(key) {
    const node = this.nodes.get(key);
    if (!node) return -1;
    this.unlink(node);
    this.linkAtBack(node);
    return node.value;
  }

  put(key, value) {
    const known = this.nodes.get(key);
    if (known) {
      this.unlink(known);
    } else if (this.nodes.size === this.capacity) {
      const oldest = this.front.next;
      this.unlink(oldest);
      this.nodes.delete(oldest.key);
    }
    const node = { key, value };
    this.linkAtBack(node);
    this.nodes.set(key, node);
  }

  unlink({ prev, next }) {
    prev.next = next;
    next.prev = prev;
  }

  linkAtBack(node) {
    node.prev = this.back.prev;
    node.next = this.back;
    node.prev.next = node;
    this.back.prev = node;
  }
}
