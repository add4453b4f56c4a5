class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        # The k largest entries so far, the smallest of them in front.
        largest = nums[:k]
        heapq.heapify(largest)
        for value in nums[k:]:
            if value > largest[0]:
                heapq.heapreplace(largest, value)
        return largest[0]
