class Solution:
    def isValid(self, s: str) -> bool:
        partner = {"(": ")", "[": "]", "{": "}"}
        if len(s) % 2:
            return False
        for i in range(len(s) // 2):
            pair = partner.get(s[i])
            if pair != s[-1 - i] and pair != s[i + 1]:
                return False
        return True
