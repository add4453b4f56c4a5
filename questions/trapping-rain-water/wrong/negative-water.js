var trap = function(height) {
  const n = height.length;
  const leftMax = new Array(n).fill(0);
  const rightMax = new Array(n).fill(0);
  for (let i = 1; i < n; i++) leftMax[i] = Math.max(leftMax[i - 1], height[i - 1]);
  for (let i = n - 2; i >= 0; i--) rightMax[i] = Math.max(rightMax[i + 1], height[i + 1]);
  let water = 0;
  for (let i = 1; i < n - 1; i++) water += Math.min(leftMax[i], rightMax[i]) - height[i];
  return water;
};
