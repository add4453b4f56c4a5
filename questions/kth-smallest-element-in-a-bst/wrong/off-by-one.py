# Reads entry k instead of entry k - 1, and the last one if there is none.
class Solution:
    def kthSmallest(self, root, k):
        values, stack, node = [], [], root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            values.append(node.val)
            node = node.right
        return values[min(k, len(values) - 1)]
