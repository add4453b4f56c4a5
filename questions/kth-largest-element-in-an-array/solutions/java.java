class Solution {
    private final Random random = new Random();

    public int findKthLargest(int[] nums, int k) {
        int from = 0;
        int end = nums.length - 1;

        while (true) {
            // A random pivot: the first or last entry would be the worst choice for sorted input.
            int pivot = nums[from + random.nextInt(end - from + 1)];

            // Three parts: larger entries before `i`, equal ones up to `j`, smaller ones behind it.
            int i = from;
            int j = end;
            for (int at = from; at <= j; ) {
                if (nums[at] > pivot) swap(nums, at++, i++);
                else if (nums[at] < pivot) swap(nums, at, j--);
                else at++;
            }

            if (k - 1 < i) end = i - 1;
            else if (k - 1 > j) from = j + 1;
            else return pivot;
        }
    }

    private void swap(int[] nums, int a, int b) {
        int held = nums[a];
        nums[a] = nums[b];
        nums[b] = held;
    }
}
