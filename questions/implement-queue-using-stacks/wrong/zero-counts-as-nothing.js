// Takes a 0 at the front for an empty stack, and pours newer values onto it.
class MyQueue {
  constructor() {
    this.incoming = [];
    this.outgoing = [];
  }

  push(x) {
    this.incoming.push(x);
  }

  pop() {
    this.peek();
    return this.outgoing.pop();
  }

  peek() {
    if (!this.outgoing.at(-1)) {
      while (this.incoming.length > 0) this.outgoing.push(this.incoming.pop());
    }
    return this.outgoing.at(-1);
  }

  empty() {
    return this.incoming.length === 0 && this.outgoing.length === 0;
  }
}
