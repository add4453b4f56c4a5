class MedianFinder {
  constructor() {
    this.numbers = [];
  }

  addNum(num) {
    this.numbers.push(num);
  }

  findMedian() {
    const sorted = [...this.numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length % 2 === 1) return sorted[middle];
    return (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
