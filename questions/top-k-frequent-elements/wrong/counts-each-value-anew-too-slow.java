// Right, but reads the whole array once for every value.
class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) {
            if (counts.containsKey(num)) continue;
            int count = 0;
            for (int other : nums) {
                if (other == num) count++;
            }
            counts.put(num, count);
        }
        return counts.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(k)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    }
}
