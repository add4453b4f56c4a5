class Solution {
    public boolean checkInclusion(String s1, String s2) {
        // What the window still lacks of each letter. Below zero: what it has too much of.
        int[] lacks = new int[26];
        for (char letter : s1.toCharArray()) lacks[letter - 'a']++;

        int start = 0;
        for (int end = 0; end < s2.length(); end++) {
            int entering = s2.charAt(end) - 'a';
            lacks[entering]--;
            // Cut from the left until the new letter is not there too often.
            while (lacks[entering] < 0) lacks[s2.charAt(start++) - 'a']++;
            // Nothing is there too often, so a window of this length lacks nothing.
            if (end - start + 1 == s1.length()) return true;
        }
        return false;
    }
}
