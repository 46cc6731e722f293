-- Tables: integer and string keys, growth, deletion, iteration. Keys of two
-- numbers are one number here, for Lua has no tuples.
local squares, size = {}, 0
for i = 0, 1000000 - 1 do
  local key = i * 7 % 100003
  if squares[key] == nil then size = size + 1 end
  squares[key] = i
end
local total = 0
for i = 0, 1000000 - 1 do
  local value = squares[i]
  if value then total = total + value end
end
print(string.format("%d %d", size, total))
local names = {}
for i = 0, 4999 do names[i + 1] = "key" .. i end
local counts = {}
for _ = 1, 160 do
  for i = 1, #names do
    local name = names[i]
    counts[name] = (counts[name] or 0) + 1
  end
end
print(string.format("%d %d", #names, counts.key77))
local function xor(a, b)
  local result, bit = 0, 1
  while a > 0 or b > 0 do
    if a % 2 ~= b % 2 then result = result + bit end
    a, b, bit = math.floor(a / 2), math.floor(b / 2), bit * 2
  end
  return result
end
local xors = {}
for x = 0, 511 do
  xors[x] = {}
  for y = 0, 511 do xors[x][y] = (y >= x) and xor(x, y) or xors[y][x] end
end
local grid = {}
for x = 0, 499 do
  for y = 0, 499 do grid[x * 1000 + y] = xors[x][y] end
end
total = 0
local entries = 0
for key, value in pairs(grid) do
  local y = key % 1000
  local x = (key - y) / 1000
  total = total + value * (x - y)
  entries = entries + 1
  if grid[y * 1000 + x] == nil then total = 0 end
end
print(string.format("%d %d %d", entries, total, grid[3005]))
for i = 0, 500000 - 1 do squares[i] = nil end
for i = 0, 500000 - 1 do squares[i % 500] = (squares[i % 501] or 0) + 1 end
local left, sum = 0, 0
for _, value in pairs(squares) do
  left = left + 1
  sum = sum + value
end
print(string.format("%d %s", left, sum > 0 and "True" or "False"))
