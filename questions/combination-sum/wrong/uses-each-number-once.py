# Goes on behind the number it has just chosen.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = []

        def search(start, missing, chosen):
            if missing == 0:
                found.append(chosen)
            for i in range(start, len(candidates)):
                if candidates[i] <= missing:
                    search(i + 1, missing - candidates[i], chosen + [candidates[i]])

        search(0, target, [])
        return found
