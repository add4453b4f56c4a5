class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        return self._are_mirrored(root.left, root.right)

    def _are_mirrored(self, one, other):
        if not one or not other:
            return one is other  # both must be missing
        return (
            one.val == other.val
            and self._are_mirrored(one.left, other.right)
            and self._are_mirrored(one.right, other.left)
        )
