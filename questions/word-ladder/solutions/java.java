class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        if (!wordList.contains(endWord)) return 0;

        Map<String, List<String>> groups = new HashMap<>();
        for (String word : wordList) {
            for (String pattern : patterns(word)) {
                groups.computeIfAbsent(pattern, unused -> new ArrayList<>()).add(word);
            }
        }

        Set<String> visited = new HashSet<>(Set.of(beginWord));
        List<String> ring = List.of(beginWord);
        for (int words = 1; !ring.isEmpty(); words++) {
            List<String> next = new ArrayList<>();
            for (String word : ring) {
                if (word.equals(endWord)) return words;
                for (String pattern : patterns(word)) {
                    // Once a group has been read, all its words have been visited.
                    List<String> group = groups.remove(pattern);
                    if (group == null) continue;
                    for (String neighbour : group) {
                        if (visited.add(neighbour)) next.add(neighbour);
                    }
                }
            }
            ring = next;
        }
        return 0;
    }

    /** "cat" belongs to the groups "*at", "c*t" and "ca*"; words that share a group are one step apart. */
    private String[] patterns(String word) {
        String[] patterns = new String[word.length()];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = word.substring(0, i) + "*" + word.substring(i + 1);
        }
        return patterns;
    }
}
