class Solution {
    public int lengthOfLIS(int[] nums) {
        // tails[k]: the smallest number with which a rising subsequence of length k + 1 can end.
        int[] tails = new int[nums.length];
        int length = 0;
        for (int num : nums) {
            // The tails rise, so binary search finds the first that is not smaller.
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (tails[middle] < num) low = middle + 1;
                else high = middle;
            }
            tails[low] = num; // a smaller end for this length, or a new length
            if (low == length) length++;
        }
        return length;
    }
}
