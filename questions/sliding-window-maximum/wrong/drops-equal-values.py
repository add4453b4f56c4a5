# Keeps values, and only one of several equal ones: the maximum disappears when the first of them leaves.
class Solution:
    def maxSlidingWindow(self, nums, k):
        falling = deque()
        maxima = []
        for i, num in enumerate(nums):
            while falling and falling[-1] <= num:
                falling.pop()
            falling.append(num)
            if i >= k - 1:
                maxima.append(falling[0])
                if nums[i - k + 1] == falling[0] and len(falling) > 1:
                    falling.popleft()
        return maxima
