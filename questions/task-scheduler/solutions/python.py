class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        kinds_with_most = sum(count == most for count in counts)

        # The most frequent kinds open `most - 1` blocks of n + 1 units, and end the plan with one task each.
        frame = (most - 1) * (n + 1) + kinds_with_most
        # Tasks that do not fit into the frame make its blocks longer; then nothing is idle.
        return max(frame, len(tasks))
