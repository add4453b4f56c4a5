# Goes down to the smallest value and counts back along that one way.
class Solution:
    def kthSmallest(self, root, k):
        way = []
        while root:
            way.append(root.val)
            root = root.left
        return way[-min(k, len(way))]
