class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = defaultdict(int)
        highest = start = longest = 0

        for end, letter in enumerate(s):
            counts[letter] += 1
            # The record is never lowered: only a greater count can make the window longer than the best so far.
            highest = max(highest, counts[letter])

            if end - start + 1 - highest > k:
                counts[s[start]] -= 1
                start += 1
            longest = max(longest, end - start + 1)
        return longest
