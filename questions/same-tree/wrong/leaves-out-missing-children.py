# Compares the values in preorder without a mark for missing children.
class Solution:
    def isSameTree(self, p, q):
        def values(root):
            found, stack = [], [root]
            while stack:
                node = stack.pop()
                if node:
                    found.append(node.val)
                    stack += [node.right, node.left]
            return found

        return values(p) == values(q)
