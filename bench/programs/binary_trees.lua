-- Many small trees made, walked and dropped: the allocator at work.
local function make(depth)
  if depth == 0 then return {left = false, right = false} end
  return {left = make(depth - 1), right = make(depth - 1)}
end

local function check(node)
  if not node.left then return 1 end
  return 1 + check(node.left) + check(node.right)
end

local largest = 15
local keep = make(largest)
print("stretch " .. check(make(largest + 1)))
for depth = 4, largest, 4 do
  local count = 2 ^ (largest - depth + 2)
  local total = 0
  for _ = 1, count do total = total + check(make(depth)) end
  print(string.format("%d %d %d", count, depth, total))
end
print("kept " .. check(keep))
