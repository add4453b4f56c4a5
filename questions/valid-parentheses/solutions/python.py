class Solution:
    def isValid(self, s: str) -> bool:
        opening_of = {")": "(", "]": "[", "}": "{"}
        still_open = []
        for bracket in s:
            if bracket not in opening_of:
                still_open.append(bracket)
            elif not still_open or still_open.pop() != opening_of[bracket]:
                return False
        return not still_open
