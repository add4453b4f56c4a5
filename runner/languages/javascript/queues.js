(function () {
  "use strict";
  // Queues that people are used to finding on LeetCode (PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque),
  // under the names of their methods. Runs in a test's own realm when the test first names one of them.

  /** A binary heap: what `compare` puts first comes out first. */
  class PriorityQueue {
    #items = [];
    #compare;

    constructor(compare, values = []) {
      const given = typeof compare === "function" ? compare : compare?.compare;
      if (typeof given !== "function") throw new TypeError("PriorityQueue needs a function that compares two items");
      this.#compare = given;
      for (const value of values) this.push(value);
    }

    static fromArray(values, compare) {
      return new this(compare, values);
    }

    size() {
      return this.#items.length;
    }

    isEmpty() {
      return this.#items.length === 0;
    }

    front() {
      return this.isEmpty() ? null : this.#items[0];
    }

    back() {
      return this.isEmpty() ? null : this.toArray()[this.size() - 1];
    }

    push(item) {
      const items = this.#items;
      let at = items.length;
      for (let parent = (at - 1) >> 1; at > 0 && this.#compare(item, items[parent]) < 0; parent = (at - 1) >> 1) {
        items[at] = items[parent];
        at = parent;
      }
      items[at] = item;
      return this;
    }

    pop() {
      const items = this.#items;
      if (items.length === 0) return null;
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) this.#sink(last);
      return first;
    }

    /** Puts `item` in the place of the first and lets it sink to its own. */
    #sink(item) {
      const items = this.#items;
      let at = 0;
      for (let child = 1; child < items.length; child = 2 * at + 1) {
        if (child + 1 < items.length && this.#compare(items[child + 1], items[child]) < 0) child++;
        if (this.#compare(items[child], item) >= 0) break;
        items[at] = items[child];
        at = child;
      }
      items[at] = item;
    }

    contains(matches) {
      return this.#items.some((item) => matches(item));
    }

    /** Takes out what matches, and returns it. */
    remove(matches) {
      const [kept, removed] = [[], []];
      for (const item of this.toArray()) (matches(item) ? removed : kept).push(item);
      this.#items = kept; // sorted, and so a heap
      return removed;
    }

    toArray() {
      return [...this.#items].sort(this.#compare);
    }

    clear() {
      this.#items = [];
    }

    enqueue(item) {
      return this.push(item);
    }

    dequeue() {
      return this.pop();
    }

    *[Symbol.iterator]() {
      while (!this.isEmpty()) yield this.pop();
    }
  }

  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** Ordered by a value of each item. The older form `{ priority }` hands out pairs of priority and element. */
  function byValue(sign) {
    return class extends PriorityQueue {
      #priority;

      constructor(options, values = []) {
        const priority = options?.priority;
        const valueOf = typeof options === "function" ? options : (priority ?? ((item) => item));
        const wrapped = priority ? (pair) => pair.priority : valueOf;
        super(options?.compare ?? ((a, b) => sign * order(wrapped(a), wrapped(b))));
        this.#priority = priority;
        for (const value of values) this.push(value);
      }

      push(element) {
        return super.push(this.#priority ? { priority: this.#priority(element), element } : element);
      }
    };
  }

  class Deque {
    #items = new Map();
    #start = 0;
    #end = 0;

    constructor(values = []) {
      for (const value of values) this.pushBack(value);
    }

    static fromArray(values) {
      return new this(values);
    }

    size() {
      return this.#end - this.#start;
    }

    isEmpty() {
      return this.#end === this.#start;
    }

    front() {
      return this.isEmpty() ? null : this.#items.get(this.#start);
    }

    back() {
      return this.isEmpty() ? null : this.#items.get(this.#end - 1);
    }

    pushFront(item) {
      this.#items.set(--this.#start, item);
      return this;
    }

    pushBack(item) {
      this.#items.set(this.#end++, item);
      return this;
    }

    popFront() {
      return this.isEmpty() ? null : this.#take(this.#start++);
    }

    popBack() {
      return this.isEmpty() ? null : this.#take(--this.#end);
    }

    #take(place) {
      const item = this.#items.get(place);
      this.#items.delete(place);
      return item;
    }

    toArray() {
      return Array.from({ length: this.size() }, (_, i) => this.#items.get(this.#start + i));
    }

    clone() {
      return new this.constructor(this.toArray());
    }

    clear() {
      this.#items.clear();
      this.#start = this.#end = 0;
    }

    *[Symbol.iterator]() {
      while (!this.isEmpty()) yield this.popFront();
    }
  }

  class Queue extends Deque {
    push(item) {
      return this.pushBack(item);
    }

    pop() {
      return this.popFront();
    }

    enqueue(item) {
      return this.pushBack(item);
    }

    dequeue() {
      return this.popFront();
    }
  }

  return { PriorityQueue, MinPriorityQueue: byValue(1), MaxPriorityQueue: byValue(-1), Queue, Deque };
})();
