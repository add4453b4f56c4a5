class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        # Each value must lie strictly between the bounds that its ancestors set.
        def is_within(node, low, high):
            if not node:
                return True
            if not low < node.val < high:
                return False
            return is_within(node.left, low, node.val) and is_within(node.right, node.val, high)

        return is_within(root, -inf, inf)
