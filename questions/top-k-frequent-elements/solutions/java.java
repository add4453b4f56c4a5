class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) counts.merge(num, 1, Integer::sum);

        // Never holds more than k values; the least frequent of them is on top.
        PriorityQueue<Integer> leaders =
            new PriorityQueue<>(Comparator.comparingInt((Integer num) -> counts.get(num)));
        for (int num : counts.keySet()) {
            leaders.add(num);
            if (leaders.size() > k) leaders.poll();
        }
        return leaders.stream().mapToInt(Integer::intValue).toArray();
    }
}
