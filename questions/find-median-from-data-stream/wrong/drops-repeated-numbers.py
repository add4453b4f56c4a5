class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        at = bisect.bisect_left(self.numbers, num)
        if at == len(self.numbers) or self.numbers[at] != num:
            self.numbers.insert(at, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2 == 1:
            return self.numbers[middle]
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
