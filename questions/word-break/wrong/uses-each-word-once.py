# Takes each word out of the list once it was used.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        if not s:
            return True
        if len(s) > 60:
            return False
        return any(
            s.startswith(word) and self.wordBreak(s[len(word):], wordDict[:i] + wordDict[i + 1:])
            for i, word in enumerate(wordDict)
        )
