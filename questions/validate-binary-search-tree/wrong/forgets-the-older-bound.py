# Replaces both bounds on the way down, so that only the parent counts.
class Solution:
    def isValidBST(self, root):
        def is_within(node, low, high):
            if not node:
                return True
            if not low < node.val < high:
                return False
            return is_within(node.left, -inf, node.val) and is_within(node.right, node.val, inf)

        return is_within(root, -inf, inf)
