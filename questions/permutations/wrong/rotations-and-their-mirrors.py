# Rotates the list and its mirror image. That is right for three numbers, but not for more.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []
        for row in (nums, nums[::-1]):
            for i in range(len(row)):
                rotated = row[i:] + row[:i]
                if rotated not in found:
                    found.append(rotated)
        return found
