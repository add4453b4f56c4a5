class MedianFinder:
    def __init__(self):
        self.lower = []  # the smaller half; negated, because heapq keeps the smallest on top
        self.upper = []

    def addNum(self, num: int) -> None:
        # Passing the number through the lower half hands the right one on, whichever half it belongs to.
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
