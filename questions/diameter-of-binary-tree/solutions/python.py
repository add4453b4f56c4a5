class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def height(node):
            nonlocal longest
            if not node:
                return 0
            left, right = height(node.left), height(node.right)
            # A path with this node on top goes down on both sides; a path through the parent can use only one of them.
            longest = max(longest, left + right)
            return 1 + max(left, right)

        height(root)
        return longest
