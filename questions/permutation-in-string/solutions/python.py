class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        # What the window still lacks of each letter. Below zero: what it has too much of.
        lacks = Counter(s1)

        start = 0
        for end, entering in enumerate(s2):
            lacks[entering] -= 1
            # Cut from the left until the new letter is not there too often.
            while lacks[entering] < 0:
                lacks[s2[start]] += 1
                start += 1
            # Nothing is there too often, so a window of this length lacks nothing.
            if end - start + 1 == len(s1):
                return True
        return False
