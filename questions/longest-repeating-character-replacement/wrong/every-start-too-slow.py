# Right, but extends a new part from every start.
class Solution:
    def characterReplacement(self, s, k):
        longest = 0
        for start in range(len(s)):
            counts = defaultdict(int)
            highest = 0
            for end in range(start, len(s)):
                counts[s[end]] += 1
                highest = max(highest, counts[s[end]])
                if end - start + 1 - highest > k:
                    break
                longest = max(longest, end - start + 1)
        return longest
