class Solution:
    def isValid(self, s: str) -> bool:
        opening_of = {")": "(", "]": "[", "}": "{"}
        stack = []
        for bracket in s:
            if bracket in opening_of:
                if not stack or stack.pop() != opening_of[bracket]:
                    return False
            else:
                stack.append(bracket)
        return True
