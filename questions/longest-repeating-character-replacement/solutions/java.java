class Solution {
    public int characterReplacement(String s, int k) {
        int[] counts = new int[26];
        int highest = 0;
        int start = 0;
        int longest = 0;

        for (int end = 0; end < s.length(); end++) {
            // The record is never lowered: only a greater count can make the window longer than the best so far.
            highest = Math.max(highest, ++counts[s.charAt(end) - 'A']);

            if (end - start + 1 - highest > k) counts[s.charAt(start++) - 'A']--;
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
