-- Coroutines: a plain loop, a pipeline, a walk over a tree, values sent.
local yield, wrap = coroutine.yield, coroutine.wrap

local function count(limit)
  return wrap(function()
    for i = 0, limit - 1 do yield(i) end
  end)
end

local function evens(source)
  return wrap(function()
    for value in source do
      if value % 2 == 0 then yield(value) end
    end
  end)
end

local function squares(source)
  return wrap(function()
    for value in source do yield(value * value % 10007) end
  end)
end

local function make(low, high)
  if low >= high then return nil end
  local middle = math.floor((low + high) / 2)
  return {left = make(low, middle), value = middle,
          right = make(middle + 1, high)}
end

-- One coroutine for each node, as each node has a generator of its own.
local each
function each(tree)
  return wrap(function()
    if tree.left then
      for value in each(tree.left) do yield(value) end
    end
    yield(tree.value)
    if tree.right then
      for value in each(tree.right) do yield(value) end
    end
  end)
end

local total = 0
for value in count(2000000) do total = total + value end
print(string.format("%d", total))
total = 0
for value in squares(evens(count(800000))) do total = total + value end
print(string.format("%d", total))
total = 0
for value in each(make(0, 60000)) do total = total + value end
print(string.format("%d", total))
local running = wrap(function()
  local total, number = 0, 0
  while true do
    local value = yield(total)
    number = number + 1
    total = total + value % number
  end
end)
running()
local result = 0
for i = 0, 500000 - 1 do result = running(i * 7) end
print(string.format("%d", result))
