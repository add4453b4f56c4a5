# Right, but asks a list, which is searched from its beginning each time.
class Solution:
    def containsDuplicate(self, nums):
        seen = []
        for num in nums:
            if num in seen:
                return True
            seen.append(num)
        return False
