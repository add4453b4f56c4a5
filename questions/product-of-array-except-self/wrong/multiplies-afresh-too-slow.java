// Right, but goes through the whole array for each place.
class Solution {
    public int[] productExceptSelf(int[] nums) {
        int[] answer = new int[nums.length];
        for (int i = 0; i < nums.length; i++) {
            int product = 1;
            for (int j = 0; j < nums.length; j++) {
                if (j != i) product *= nums[j];
            }
            answer[i] = product;
        }
        return answer;
    }
}
