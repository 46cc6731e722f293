-- Errors: pcall without an error, raise and catch, deep.
local function careful_body(i) return i + 1 end
local function careful(i)
  local ok, result = pcall(careful_body, i)
  return ok and result or 0
end

local function raise(code) error({code = code}, 0) end

local function deep(level, i)
  if level == 0 then raise(i) end
  return deep(level - 1, i) + 1
end

local total = 0
for _ = 1, 1500000 do total = careful(total) end
print(string.format("%d", total))
local caught = 0
local function step(i)
  if i % 3 == 0 then raise(i) end
  total = total + 1
end
for i = 0, 300000 - 1 do
  local ok, problem = pcall(step, i)
  if not ok then caught = caught + problem.code % 5 end
end
print(string.format("%d %d", total, caught))
for i = 0, 40000 - 1 do
  local ok, problem = pcall(deep, 8, i)
  if not ok then caught = caught + problem.code % 3 end
  total = total + 1
end
print(string.format("%d %d", total, caught))
local t, missing = {}, 0
local function find(key)
  local value = t[key]
  if value == nil then error({key = key}, 0) end
  return value
end
for i = 0, 200000 - 1 do
  if not pcall(find, i % 1000) then
    missing = missing + 1
    if i % 2 == 1 then t[i % 1000] = i end
  end
end
print(string.format("%d", missing))
