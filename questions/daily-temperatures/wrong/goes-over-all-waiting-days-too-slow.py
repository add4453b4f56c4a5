# Right, but each new day looks at every day that is still waiting.
class Solution:
    def dailyTemperatures(self, temperatures):
        waits = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            for earlier in waiting:
                if temperatures[earlier] < temperature:
                    waits[earlier] = day - earlier
            waiting = [earlier for earlier in waiting if temperatures[earlier] >= temperature]
            waiting.append(day)
        return waits
