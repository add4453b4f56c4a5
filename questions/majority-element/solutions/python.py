class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        # Different numbers cancel each other in pairs. The majority cannot be cancelled altogether.
        candidate = nums[0]
        count = 0
        for value in nums:
            if count == 0:
                candidate = value
            count += 1 if value == candidate else -1
        return candidate
