# A value that fills the whole array has no bucket.
class Solution:
    def topKFrequent(self, nums, k):
        buckets = [[] for _ in range(len(nums))]
        for num, count in Counter(nums).items():
            buckets[count].append(num)
        top = [num for bucket in reversed(buckets) for num in bucket]
        return top[:k]
