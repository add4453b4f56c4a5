class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = ending_here = nums[0]  # ending_here: the best sum of a stretch that ends at the current number
        for num in nums[1:]:
            # What came before is only worth keeping if it is positive.
            ending_here = num + max(0, ending_here)
            best = max(best, ending_here)
        return best
