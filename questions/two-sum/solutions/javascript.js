/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number[]}
 */
var twoSum = function (nums, target) {
  const positionOf = new Map();
  for (let i = 0; i < nums.length; i++) {
    // Look up before storing, so that a number never meets itself.
    const partner = positionOf.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    positionOf.set(nums[i], i);
  }
  return [];
};
