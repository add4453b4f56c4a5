// Different letters can have the same sum: a + d = b + c.
class Solution {
    public boolean isAnagram(String s, String t) {
        if (s.length() != t.length()) return false;
        int sum = 0;
        for (int i = 0; i < s.length(); i++) sum += s.charAt(i) - t.charAt(i);
        return sum == 0;
    }
}
