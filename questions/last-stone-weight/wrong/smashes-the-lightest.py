# Takes the two lightest stones, because the heap has the smallest in front.
class Solution:
    def lastStoneWeight(self, stones):
        heapq.heapify(stones)
        while len(stones) > 1:
            one, other = heapq.heappop(stones), heapq.heappop(stones)
            if one != other:
                heapq.heappush(stones, other - one)
        return stones[0] if stones else 0
