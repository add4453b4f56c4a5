class MyQueue {
  constructor() {
    this.incoming = [];
    this.outgoing = []; // the front of the queue is on top
  }

  push(x) {
    this.incoming.push(x);
  }

  pop() {
    this.refill();
    return this.outgoing.pop();
  }

  peek() {
    this.refill();
    return this.outgoing.at(-1);
  }

  empty() {
    return this.incoming.length === 0 && this.outgoing.length === 0;
  }

  // Pouring turns the order round. It must wait until everything older is gone.
  refill() {
    if (this.outgoing.length > 0) return;
    while (this.incoming.length > 0) this.outgoing.push(this.incoming.pop());
  }
}
