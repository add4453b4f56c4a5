class Solution {
    public boolean isAnagram(String s, String t) {
        if (s.length() != t.length()) return false;

        int[] surplus = new int[26];
        for (int i = 0; i < s.length(); i++) {
            surplus[s.charAt(i) - 'a']++;
            surplus[t.charAt(i) - 'a']--;
        }
        for (int count : surplus) {
            if (count != 0) return false;
        }
        return true;
    }
}
