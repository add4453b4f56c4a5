# The replaced letters can join several runs, and the part cannot be longer than the string.
class Solution:
    def characterReplacement(self, s, k):
        longest = max(len(list(run)) for _, run in itertools.groupby(s))
        return min(len(s), longest + k)
