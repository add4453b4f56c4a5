class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] afterLast = new int[26];
        int left = 0, best = 0;
        for (int right = 0; right < s.length(); right++) {
            int c = s.charAt(right) - 'a';
            left = Math.max(left, afterLast[c]);
            afterLast[c] = right + 1;
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
