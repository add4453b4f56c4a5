// Correct, but pours all values back after each look at the front.
class MyQueue {
  constructor() {
    this.values = [];
  }

  push(x) {
    this.values.push(x);
  }

  front(isTaken) {
    const aside = [];
    while (this.values.length > 0) aside.push(this.values.pop());
    const first = isTaken ? aside.pop() : aside.at(-1);
    while (aside.length > 0) this.values.push(aside.pop());
    return first;
  }

  pop() {
    return this.front(true);
  }

  peek() {
    return this.front(false);
  }

  empty() {
    return this.values.length === 0;
  }
}
