-- Functions that carry variables: counters, composition, wrapping.
local function counter(step)
  local total = 0
  return function(times)
    total = total + step * times
    return total
  end
end

local function compose(...)
  local functions = {...}
  return function(value)
    for i = 1, #functions do value = functions[i](value) end
    return value
  end
end

local function traced(f)
  local calls = 0
  return function(a, b)
    calls = calls + 1
    return f(a, b) + calls
  end
end

local mix = traced(function(a, b) return (a * 31 + b) % 1009 end)

local up, down = counter(3), counter(-1)
for i = 0, 1000000 - 1 do
  up(i)
  down(2)
end
print(string.format("%d %d", up(0), down(0)))
local both = compose(function(x) return x + 1 end,
                     function(x) return x * 2 end,
                     function(x) return x % 1000 end)
local value = 1
for _ = 1, 500000 do value = both(value) end
print(string.format("%d", value))
local total = 0
for i = 0, 500000 - 1 do total = total + mix(i, total % 7) end
print(string.format("%d", total))
local adders = {}
for n = 0, 99 do adders[#adders + 1] = function(x) return x + n end end
total = 0
for _ = 1, 5000 do
  for i = 1, #adders do total = adders[i](total) end
end
print(string.format("%d", total))
