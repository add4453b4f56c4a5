class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> present = new HashSet<>();
        for (int num : nums) present.add(num);
        int longest = 0;

        for (int num : present) {
            // A run is followed only from its first number, so no number is visited twice.
            if (present.contains(num - 1)) continue;
            int end = num + 1;
            while (present.contains(end)) end++;
            longest = Math.max(longest, end - num);
        }
        return longest;
    }
}
