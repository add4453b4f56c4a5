# Correct, but builds the list of values of every subtree from those of its children: O(n h).
class Solution:
    def kthSmallest(self, root, k):
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        return values(root)[k - 1]
