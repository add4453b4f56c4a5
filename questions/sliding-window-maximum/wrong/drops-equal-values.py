# Keeps values, and only one of several equal ones: the maximum disappears when the first of them leaves.
class Solution:
    def maxSlidingWindow(self, nums, k):
        falling = deque()
        maxima = []
        for i, num in enumerate(nums):
            if i >= k and falling[0] == nums[i - k]:
                falling.popleft()
            while falling and falling[-1] <= num:
                falling.pop()
            falling.append(num)
            if i >= k - 1:
                maxima.append(falling[0])
        return maxima
