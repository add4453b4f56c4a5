// Right, but compares each word with every group so far.
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        List<String> keys = new ArrayList<>();
        List<List<String>> groups = new ArrayList<>();
        for (String word : strs) {
            char[] letters = word.toCharArray();
            Arrays.sort(letters);
            String key = new String(letters);
            int at = keys.indexOf(key);
            if (at < 0) {
                at = keys.size();
                keys.add(key);
                groups.add(new ArrayList<>());
            }
            groups.get(at).add(word);
        }
        return groups;
    }
}
