# A value that occurs twice is not yet among the most frequent.
class Solution:
    def topKFrequent(self, nums, k):
        counts = Counter(nums)
        repeated = [num for num in counts if counts[num] > 1]
        return (repeated + [num for num in counts if counts[num] == 1])[:k]
