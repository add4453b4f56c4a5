# Right, but in a slope the lowest bar stands at one end each time, so the rest is searched again and again.
class Solution:
    def largestRectangleArea(self, heights):
        largest = 0
        parts = [(0, len(heights))]
        while parts:
            start, end = parts.pop()
            if start == end:
                continue
            at = min(range(start, end), key=heights.__getitem__)
            largest = max(largest, heights[at] * (end - start))
            parts += [(start, at), (at + 1, end)]
        return largest
