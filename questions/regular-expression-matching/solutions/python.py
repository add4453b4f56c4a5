class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        m, n = len(s), len(p)
        # matches[i][j]: does the pattern from j on match the text from i on?
        matches = [[False] * (n + 1) for _ in range(m + 1)]
        matches[m][n] = True

        for i in range(m, -1, -1):
            for j in range(n - 1, -1, -1):
                fits = i < m and p[j] in (".", s[i])
                if j + 1 < n and p[j + 1] == "*":
                    # Leave out the starred character, or use it for one letter and keep it for more.
                    matches[i][j] = matches[i][j + 2] or (fits and matches[i + 1][j])
                else:
                    matches[i][j] = fits and matches[i + 1][j + 1]
        return matches[0][0]
