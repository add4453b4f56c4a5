# A capital letter and its small one must be equal.
class Solution:
    def isPalindrome(self, s):
        cleaned = [character for character in s if character.isalnum()]
        return cleaned == cleaned[::-1]
