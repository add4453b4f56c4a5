// The running product takes in the number before it is written.
class Solution {
    public int[] productExceptSelf(int[] nums) {
        int n = nums.length;
        int[] answer = new int[n];
        int before = 1;
        for (int i = 0; i < n; i++) {
            answer[i] = before;
            before *= nums[i];
        }
        int after = 1;
        for (int i = n - 1; i >= 0; i--) {
            after *= nums[i];
            answer[i] *= after;
        }
        return answer;
    }
}
