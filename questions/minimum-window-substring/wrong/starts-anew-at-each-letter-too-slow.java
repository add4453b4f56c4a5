// Right, but extends a new window from every start.
class Solution {
    public String minWindow(String s, String t) {
        String best = "";
        for (int start = 0; start < s.length(); start++) {
            int[] need = new int[128];
            for (char letter : t.toCharArray()) need[letter]++;
            int missing = t.length();
            for (int end = start; end < s.length(); end++) {
                if (need[s.charAt(end)]-- > 0) missing--;
                if (missing == 0) {
                    if (best.isEmpty() || end - start + 1 < best.length()) best = s.substring(start, end + 1);
                    break;
                }
            }
        }
        return best;
    }
}
