// Never ends where the same number stands at its place already.
class Solution {
    public int firstMissingPositive(int[] nums) {
        int n = nums.length;
        for (int i = 0; i < n; i++) {
            while (nums[i] >= 1 && nums[i] <= n && nums[i] != i + 1) {
                int home = nums[i] - 1;
                int other = nums[home];
                nums[home] = nums[i];
                nums[i] = other;
            }
        }
        for (int i = 0; i < n; i++) {
            if (nums[i] != i + 1) return i + 1;
        }
        return n + 1;
    }
}
