class Solution {
    public int lengthOfLongestSubstring(String s) {
        int best = 0;
        for (int start = 0; start < s.length(); start++) {
            boolean[] met = new boolean[128];
            boolean repeats = false;
            for (int end = start; end < s.length(); end++) {
                repeats |= met[s.charAt(end)];
                met[s.charAt(end)] = true;
                if (!repeats) best = Math.max(best, end - start + 1);
            }
        }
        return best;
    }
}
