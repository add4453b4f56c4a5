class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] afterLast = new int[128]; // one past the last position of each ASCII character
        int left = 0;
        int best = 0;
        for (int right = 0; right < s.length(); right++) {
            char c = s.charAt(right);
            // An occurrence before the window no longer matters: left never moves back.
            left = Math.max(left, afterLast[c]);
            afterLast[c] = right + 1;
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
