// The most frequent value is on top and thrown out.
class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) counts.merge(num, 1, Integer::sum);
        PriorityQueue<Integer> heap = new PriorityQueue<>((a, b) -> counts.get(b) - counts.get(a));
        for (int num : counts.keySet()) {
            heap.add(num);
            if (heap.size() > k) heap.poll();
        }
        return heap.stream().mapToInt(Integer::intValue).toArray();
    }
}
