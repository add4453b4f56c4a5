class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        List<List<Integer>> triples = new ArrayList<>();

        for (int first = 0; first < sorted.length - 2 && sorted[first] <= 0; first++) {
            if (first > 0 && sorted[first] == sorted[first - 1]) continue;

            int left = first + 1;
            int right = sorted.length - 1;
            while (left < right) {
                int sum = sorted[first] + sorted[left] + sorted[right];
                if (sum < 0) {
                    left++;
                } else if (sum > 0) {
                    right--;
                } else {
                    triples.add(List.of(sorted[first], sorted[left], sorted[right]));
                    left++;
                    right--;
                    // An equal left number would give the same triple again.
                    while (left < right && sorted[left] == sorted[left - 1]) left++;
                }
            }
        }
        return triples;
    }
}
