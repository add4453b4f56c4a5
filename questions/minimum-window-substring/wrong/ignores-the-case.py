# Capital and small letters are different.
class Solution:
    def minWindow(self, s, t):
        need = Counter(t.lower())
        missing = len(t)
        start = 0
        best = ""
        for end, letter in enumerate(s.lower()):
            missing -= need[letter] > 0
            need[letter] -= 1
            while missing == 0:
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                leaving = s[start].lower()
                need[leaving] += 1
                missing += need[leaving] > 0
                start += 1
        return best
