class Solution {
    public String minWindow(String s, String t) {
        // How many of each letter the window still lacks. Below zero: how many it has to spare.
        int[] need = new int[128];
        for (char letter : t.toCharArray()) need[letter]++;

        int missing = t.length();
        int start = 0;
        int bestStart = 0;
        int bestLength = Integer.MAX_VALUE;
        for (int end = 0; end < s.length(); end++) {
            if (need[s.charAt(end)]-- > 0) missing--;

            while (missing == 0) {
                if (end - start + 1 < bestLength) {
                    bestStart = start;
                    bestLength = end - start + 1;
                }
                if (need[s.charAt(start)]++ == 0) missing++;
                start++;
            }
        }
        return bestLength == Integer.MAX_VALUE ? "" : s.substring(bestStart, bestStart + bestLength);
    }
}
