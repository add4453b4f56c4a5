class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        # Positions whose numbers fall from front to back.
        candidates = deque()
        maxima = []

        for i, num in enumerate(nums):
            # What is not larger than the new number leaves before it and can never be a maximum again.
            while candidates and nums[candidates[-1]] <= num:
                candidates.pop()
            candidates.append(i)

            if candidates[0] <= i - k:
                candidates.popleft()
            if i >= k - 1:
                maxima.append(nums[candidates[0]])
        return maxima
