class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)

        # Nothing occurs more often than len(nums) times, so a count can be a position.
        by_count = [[] for _ in range(len(nums) + 1)]
        for num, count in counts.items():
            by_count[count].append(num)

        top = []
        for bucket in reversed(by_count):
            top += bucket
            if len(top) >= k:
                break
        return top
