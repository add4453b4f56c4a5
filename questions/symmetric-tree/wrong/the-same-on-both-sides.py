# Compares left with left and right with right: asks for two equal subtrees.
class Solution:
    def isSymmetric(self, root):
        def same(one, other):
            if not one or not other:
                return one is other
            return one.val == other.val and same(one.left, other.left) and same(one.right, other.right)

        return same(root.left, root.right)
