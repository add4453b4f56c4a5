class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        found = 0  # the letters of s that have been found so far
        for letter in t:
            if found == len(s):
                break
            # The earliest place for each letter leaves the most of t for the others.
            if letter == s[found]:
                found += 1
        return found == len(s)
