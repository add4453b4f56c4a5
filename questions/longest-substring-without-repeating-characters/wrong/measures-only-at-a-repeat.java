class Solution {
    public int lengthOfLongestSubstring(String s) {
        Map<Character, Integer> lastSeen = new HashMap<>();
        int left = 0, best = 0;
        for (int right = 0; right < s.length(); right++) {
            Integer last = lastSeen.get(s.charAt(right));
            if (last != null && last >= left) {
                best = Math.max(best, right - left);
                left = last + 1;
            }
            lastSeen.put(s.charAt(right), right);
        }
        return best;
    }
}
