# A letter that t has twice is needed twice.
class Solution:
    def minWindow(self, s, t):
        wanted = set(t)
        inside = defaultdict(int)
        best = ""
        start = held = 0
        for end, letter in enumerate(s):
            if letter in wanted:
                inside[letter] += 1
                held += inside[letter] == 1
            while held == len(wanted):
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                if s[start] in wanted:
                    inside[s[start]] -= 1
                    held -= inside[s[start]] == 0
                start += 1
        return best
