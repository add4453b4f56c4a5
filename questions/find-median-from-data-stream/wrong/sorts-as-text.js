class MedianFinder {
  constructor() {
    this.numbers = [];
  }

  addNum(num) {
    this.numbers.push(num);
  }

  findMedian() {
    this.numbers.sort();
    const middle = this.numbers.length >> 1;
    if (this.numbers.length % 2 === 1) return this.numbers[middle];
    return (this.numbers[middle - 1] + this.numbers[middle]) / 2;
  }
}
