class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        # heapq keeps the smallest item in front, so the weights are stored negated.
        heap = [-stone for stone in stones]
        heapq.heapify(heap)

        while len(heap) > 1:
            heaviest = -heapq.heappop(heap)
            second = -heapq.heappop(heap)
            if heaviest > second:
                heapq.heappush(heap, second - heaviest)
        return -heap[0] if heap else 0
