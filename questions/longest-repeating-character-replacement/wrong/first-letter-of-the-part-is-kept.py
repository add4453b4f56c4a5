# Supposes that the part is filled with its own first letter and only grows to the right.
class Solution:
    def characterReplacement(self, s, k):
        longest = 0
        for target in set(s):
            left = k
            start = 0
            for end, letter in enumerate(s):
                if letter == target:
                    longest = max(longest, end - start + 1)
                elif left > 0:
                    left -= 1
                else:
                    start, left = end + 1, k
        return longest
