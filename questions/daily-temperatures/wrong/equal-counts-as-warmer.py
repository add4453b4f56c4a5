# An equally warm day does not count.
class Solution:
    def dailyTemperatures(self, temperatures):
        waits = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            while waiting and temperatures[waiting[-1]] <= temperature:
                colder = waiting.pop()
                waits[colder] = day - colder
            waiting.append(day)
        return waits
