-- Operators by metatables: arithmetic, comparison, indexing.
local Vec = {}
local new

function Vec.__add(a, b) return new(a.x + b.x, a.y + b.y, a.z + b.z) end
function Vec.__sub(a, b) return new(a.x - b.x, a.y - b.y, a.z - b.z) end
function Vec.__mul(a, b)
  if type(a) == "number" then return new(b.x * a, b.y * a, b.z * a) end
  if type(b) == "number" then return new(a.x * b, a.y * b, a.z * b) end
  return a.x * b.x + a.y * b.y + a.z * b.z
end
function Vec.__unm(a) return new(-a.x, -a.y, -a.z) end
function Vec.__eq(a, b) return a.x == b.x and a.y == b.y and a.z == b.z end
function Vec.__lt(a, b) return a * a < b * b end
function Vec.__index(self, index)
  if index == 0 then return self.x end
  if index == 1 then return self.y end
  return self.z
end
function Vec.__len() return 3 end

function new(x, y, z) return setmetatable({x = x, y = y, z = z}, Vec) end

local place = new(0.0, 0.0, 0.0)
local speed = new(1.0, 0.5, 0.25)
local pull = new(0.0, -0.001, 0.0)
local limit = new(50.0, 50.0, 50.0)
local turns, same, total = 0, 0, 0.0
local length = Vec.__len    -- LuaJIT asks no metatable for a table's length
for _ = 1, 250000 do
  place = place + 0.01 * speed
  speed = speed + pull - 0.0001 * speed
  if limit < place then
    speed = -speed
    turns = turns + 1
  end
  if place == limit then same = same + 1 end
  total = total + (place[1] + length(place))
end
print(string.format("%d %d", turns, same))
print(string.format("%.6f %.6f", place * place, total))
