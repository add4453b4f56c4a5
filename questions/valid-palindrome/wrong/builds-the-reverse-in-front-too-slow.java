// Right, but each character put in front copies the whole string.
class Solution {
    public boolean isPalindrome(String s) {
        String forwards = s.toLowerCase().replaceAll("[^a-z0-9]", "");
        String backwards = "";
        for (char character : forwards.toCharArray()) backwards = character + backwards;
        return forwards.equals(backwards);
    }
}
