class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(len(word) for word in words)

        # can_split[i]: the first i letters can be cut into words.
        can_split = [True]
        for end in range(1, len(s) + 1):
            starts = range(max(0, end - longest), end)
            can_split.append(any(can_split[start] and s[start:end] in words for start in starts))
        return can_split[len(s)]
