# Ends the loop one position too early and takes the last position it saw.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        good = {0}
        for end in range(1, len(s)):
            if any(end - len(word) in good and s.startswith(word, end - len(word)) for word in wordDict):
                good.add(end)
        return len(s) - 1 in good or s in wordDict
