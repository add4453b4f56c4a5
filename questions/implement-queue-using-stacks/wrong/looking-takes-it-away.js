// peek removes the value at the front.
class MyQueue {
  constructor() {
    this.incoming = [];
    this.outgoing = [];
  }

  push(x) {
    this.incoming.push(x);
  }

  pop() {
    if (this.outgoing.length === 0) {
      while (this.incoming.length > 0) this.outgoing.push(this.incoming.pop());
    }
    return this.outgoing.pop();
  }

  peek() {
    return this.pop();
  }

  empty() {
    return this.incoming.length === 0 && this.outgoing.length === 0;
  }
}
