-- Aircraft that come too close to each other, as collisions.py finds them.
local CELL, NEAR = 8.0, 1.0
local floor, min, max = math.floor, math.min, math.max

local Vector3 = {}
Vector3.__index = Vector3

local function vector(x, y, z)
  return setmetatable({x = x, y = y, z = z}, Vector3)
end

function Vector3:minus(other)
  return vector(self.x - other.x, self.y - other.y, self.z - other.z)
end

function Vector3:dot(other)
  return self.x * other.x + self.y * other.y + self.z * other.z
end

local function rotate_left(node)
  local top = node.right
  node.right = top.left
  top.left = node
  top.red = node.red
  node.red = true
  return top
end

local function rotate_right(node)
  local top = node.left
  node.left = top.right
  top.right = node
  top.red = node.red
  node.red = true
  return top
end

local function put(node, key, value)
  if not node then
    return {key = key, value = value, left = false, right = false, red = true}
  end
  if key < node.key then
    node.left = put(node.left, key, value)
  elseif key > node.key then
    node.right = put(node.right, key, value)
  else
    node.value = value
    return node
  end
  local left, right = node.left, node.right
  if right and right.red and not (left and left.red) then
    node = rotate_left(node)
    left = node.left
  end
  if left and left.red and left.left and left.left.red then
    node = rotate_right(node)
  end
  left, right = node.left, node.right
  if left and right and left.red and right.red then
    node.red = true
    left.red = false
    right.red = false
  end
  return node
end

local Tree = {}
Tree.__index = Tree

function Tree:get(key)
  local node = self.root
  while node do
    if key < node.key then
      node = node.left
    elseif key > node.key then
      node = node.right
    else
      return node.value
    end
  end
end

function Tree:put(key, value)
  self.root = put(self.root, key, value)
  self.root.red = false
end

local Motion = {}
Motion.__index = Motion

function Motion:meets(other)
  local start = self.old:minus(other.old)
  local way = self.new:minus(other.new):minus(start)
  local a = way:dot(way)
  local c = start:dot(start) - NEAR * NEAR
  if c <= 0.0 then return true end
  if a == 0.0 then return false end
  local b = start:dot(way)
  local square = b * b - a * c
  if square < 0.0 or b > 0.0 then return false end
  return (-b - square ^ 0.5) / a <= 1.0
end

local function enter(grid, motion)
  local old, new = motion.old, motion.new
  local first_x = floor((min(old.x, new.x) - NEAR) / CELL)
  local last_x = floor((max(old.x, new.x) + NEAR) / CELL)
  local first_y = floor((min(old.y, new.y) - NEAR) / CELL)
  local last_y = floor((max(old.y, new.y) + NEAR) / CELL)
  for x = first_x, last_x do
    for y = first_y, last_y do
      local cell = x * 1024 + y
      local motions = grid[cell]
      if motions then
        motions[#motions + 1] = motion
      else
        grid[cell] = {motion}
      end
    end
  end
end

local known = setmetatable({root = false}, Tree)

local function frame(aircraft)
  local grid = {}
  for _, one in ipairs(aircraft) do
    local name, place = one[1], one[2]
    local old = known:get(name)
    known:put(name, place)
    enter(grid, setmetatable({name = name, old = old or place, new = place},
                             Motion))
  end
  local found, size, least = {}, 0, nil
  for _, motions in pairs(grid) do
    for i = 1, #motions do
      local one = motions[i]
      for j = i + 1, #motions do
        local other = motions[j]
        if one:meets(other) then
          local key = min(one.name, other.name) * 1000
                      + max(one.name, other.name)
          if not found[key] then
            found[key] = true
            size = size + 1
            if not least or key < least then least = key end
          end
        end
      end
    end
  end
  return size, least or 0
end

local function triangle(value)
  value = value % 200.0
  return value < 100.0 and value or 200.0 - value
end

local function aircraft(count, time)
  local found = {}
  for i = 0, count - 1 do
    local name = i * 37 % count
    found[#found + 1] = {name, vector(
      triangle(name * 7.3 + time * (1.0 + name % 7)),
      triangle(name * 3.9 + time * (2.0 - name % 5)), 10.0 + name % 4)}
  end
  return found
end

local total = 0
for step = 0, 224 do
  local size, least = frame(aircraft(200, step * 0.5))
  total = total + size
  if step % 25 == 0 then print(step .. " " .. size .. " " .. least) end
end
print(total)
