class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        # x ^ x is 0 and x ^ 0 is x, in any order: pairs cancel each other out.
        rest = 0
        for num in nums:
            rest ^= num
        return rest
