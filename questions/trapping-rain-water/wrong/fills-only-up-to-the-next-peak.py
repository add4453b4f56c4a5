class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        peak = 0
        for i in range(1, len(height)):
            is_peak = height[i] > height[i - 1] and (i + 1 == len(height) or height[i + 1] <= height[i])
            if is_peak:
                level = min(height[peak], height[i])
                water += sum(max(0, level - height[j]) for j in range(peak + 1, i))
                peak = i
        return water
