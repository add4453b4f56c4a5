class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        ordered = sorted(nums)
        triples = []

        for first, lowest in enumerate(ordered):
            if lowest > 0:
                break
            if first > 0 and lowest == ordered[first - 1]:
                continue

            left, right = first + 1, len(ordered) - 1
            while left < right:
                total = lowest + ordered[left] + ordered[right]
                if total < 0:
                    left += 1
                elif total > 0:
                    right -= 1
                else:
                    triples.append([lowest, ordered[left], ordered[right]])
                    left += 1
                    right -= 1
                    # An equal left number would give the same triple again.
                    while left < right and ordered[left] == ordered[left - 1]:
                        left += 1
        return triples
