# A low bar can close several open bars.
class Solution:
    def largestRectangleArea(self, heights):
        heights = heights + [0]
        largest = 0
        opened = []
        for right, height in enumerate(heights):
            if opened and heights[opened[-1]] >= height:
                closed = heights[opened.pop()]
                left = opened[-1] if opened else -1
                largest = max(largest, closed * (right - left - 1))
            opened.append(right)
        while opened:
            closed = heights[opened.pop()]
            left = opened[-1] if opened else -1
            largest = max(largest, closed * (len(heights) - left - 1))
        return largest
