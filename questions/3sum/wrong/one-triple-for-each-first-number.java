// Stops after the first hit of each fixed number.
class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        List<List<Integer>> triples = new ArrayList<>();
        for (int i = 0; i < nums.length - 2; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int left = i + 1;
            int right = nums.length - 1;
            while (left < right) {
                int sum = nums[i] + nums[left] + nums[right];
                if (sum == 0) {
                    triples.add(Arrays.asList(nums[i], nums[left], nums[right]));
                    break;
                }
                if (sum < 0) left++;
                else right--;
            }
        }
        return triples;
    }
}
