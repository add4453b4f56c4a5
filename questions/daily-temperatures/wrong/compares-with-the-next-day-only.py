# A day that is not followed by a warmer one takes over the wait of the next day, which may still be too cold.
class Solution:
    def dailyTemperatures(self, temperatures):
        waits = [0] * len(temperatures)
        for day in range(len(temperatures) - 2, -1, -1):
            if temperatures[day + 1] > temperatures[day]:
                waits[day] = 1
            elif waits[day + 1] > 0:
                waits[day] = waits[day + 1] + 1
        return waits
