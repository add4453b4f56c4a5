class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        visited = []
        level = [root] if root else []
        while level:
            levels.append([node.val for node in level])
            following = []
            for node in level:
                visited.append(node)
                for child in (node.left, node.right):
                    if child and child not in visited:
                        following.append(child)
            level = following
        return levels
