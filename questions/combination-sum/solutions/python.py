class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ordered = sorted(candidates)
        found = []
        chosen = []

        def search(start: int, missing: int) -> None:
            if missing == 0:
                found.append(chosen[:])
                return
            for i in range(start, len(ordered)):
                if ordered[i] > missing:
                    break  # later candidates are larger still
                chosen.append(ordered[i])
                search(i, missing - ordered[i])  # from i, not i + 1: it may be used again
                chosen.pop()

        search(0, target)
        return found
