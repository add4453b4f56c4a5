# Right, but each removal searches and copies what is left.
class Solution:
    def isAnagram(self, s, t):
        left = list(t)
        for letter in s:
            if letter not in left:
                return False
            left.remove(letter)
        return not left
