// Right, but extends a new part from every start.
class Solution {
    public int characterReplacement(String s, int k) {
        int longest = 0;
        for (int start = 0; start < s.length(); start++) {
            int[] counts = new int[26];
            int highest = 0;
            for (int end = start; end < s.length(); end++) {
                highest = Math.max(highest, ++counts[s.charAt(end) - 'A']);
                if (end - start + 1 - highest > k) break;
                longest = Math.max(longest, end - start + 1);
            }
        }
        return longest;
    }
}
