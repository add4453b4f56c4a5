// Searches the whole array for each number.
class Solution {
    public int missingNumber(int[] nums) {
        for (int candidate = 0; ; candidate++) {
            int found = 0;
            for (int num : nums) {
                if (num == candidate) found++;
            }
            if (found == 0) return candidate;
        }
    }
}
