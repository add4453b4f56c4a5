class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        # Bars whose rectangles are still open. Their heights rise towards the top.
        opened = []

        # A bar of height 0 behind the last one closes whatever is left.
        for right, height in enumerate(heights + [0]):
            while opened and heights[opened[-1]] >= height:
                closed = heights[opened.pop()]
                # The bar now on top is the first lower one on the left.
                left = opened[-1] if opened else -1
                largest = max(largest, closed * (right - left - 1))
            opened.append(right)
        return largest
