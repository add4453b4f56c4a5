# Returns p or q instead of the node of the tree when it meets one of them.
class Solution:
    def lowestCommonAncestor(self, root, p, q):
        if root.val == p.val:
            return p
        if root.val == q.val:
            return q
        if p.val < root.val and q.val < root.val:
            return self.lowestCommonAncestor(root.left, p, q)
        if p.val > root.val and q.val > root.val:
            return self.lowestCommonAncestor(root.right, p, q)
        return root
