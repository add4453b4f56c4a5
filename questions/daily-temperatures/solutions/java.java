class Solution {
    public int[] dailyTemperatures(int[] temperatures) {
        int[] waits = new int[temperatures.length];
        // Days that wait for a warmer one. Their temperatures never rise towards the top.
        Deque<Integer> waiting = new ArrayDeque<>();

        for (int day = 0; day < temperatures.length; day++) {
            while (!waiting.isEmpty() && temperatures[waiting.peek()] < temperatures[day]) {
                int colder = waiting.pop();
                waits[colder] = day - colder;
            }
            waiting.push(day);
        }
        return waits;
    }
}
