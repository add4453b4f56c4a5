class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last_seen = {}
        left = best = 0
        for right, char in enumerate(s):
            # An occurrence before the window no longer matters: left never moves back.
            if last_seen.get(char, -1) >= left:
                left = last_seen[char] + 1
            last_seen[char] = right
            best = max(best, right - left + 1)
        return best
