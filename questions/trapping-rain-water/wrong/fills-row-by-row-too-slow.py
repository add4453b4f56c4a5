class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for row in range(1, max(height) + 1):
            walls = [place for place, bar in enumerate(height) if bar >= row]
            water += walls[-1] - walls[0] + 1 - len(walls)
        return water
