-- Making text: joining, formatting, one character at a time.
local function append(count)
  local out = {}
  for i = 0, count - 1 do
    out[#out + 1] = "ab"
    if i % 10 == 0 then out[#out + 1] = "-" end
  end
  return table.concat(out)
end

local function join(count)
  local parts = {}
  for i = 0, count - 1 do parts[#parts + 1] = tostring(i) end
  return table.concat(parts, ",")
end

local function fields(count)
  local total = 0
  for i = 0, count - 1 do
    total = total + #("<" .. i .. ":" .. i * 2 .. ">")
  end
  return total
end

local function scan(text)
  local byte = string.byte
  local digits = 0
  for at = 1, #text do
    if byte(text, at) == 44 then digits = digits + 1 end
  end
  for at = 1, #text do
    if byte(text, at) == 55 then digits = digits + 1 end
  end
  return digits
end

local total = 0
for _ = 1, 500 do total = total + #append(2000) end
print(total)
local joined = join(500000)
print(#joined)
print(fields(500000))
print(scan(joined))
