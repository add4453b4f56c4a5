class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            level = min(height[left], height[right])
            best = max(best, level * (right - left))
            # The shorter line has just had its widest pair, so it cannot do better.
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return best
