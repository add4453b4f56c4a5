class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0

        for num in present:
            # A run is followed only from its first number, so no number is visited twice.
            if num - 1 in present:
                continue
            end = num + 1
            while end in present:
                end += 1
            longest = max(longest, end - num)
        return longest
