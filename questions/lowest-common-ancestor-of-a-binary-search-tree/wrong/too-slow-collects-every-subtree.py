# Correct, but collects the values of both subtrees anew at every node on the way: O(n h).
class Solution:
    def lowestCommonAncestor(self, root, p, q):
        def values(node):
            found, stack = set(), [node]
            while stack:
                node = stack.pop()
                if node:
                    found.add(node.val)
                    stack += [node.left, node.right]
            return found

        while True:
            for child in (root.left, root.right):
                if {p.val, q.val} <= values(child):
                    root = child
                    break
            else:
                return root
