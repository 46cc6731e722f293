-- Reading and writing the fields of tables of a fixed form.
local function body(x, y, speed)
  return {x = x, y = y, speed = speed, steps = 0}
end

local function run(body, other, count)
  for _ = 1, count do
    body.x = body.x + other.speed
    body.y = body.y - body.speed
    other.x = body.x
    other.y = body.y
    body.steps = body.steps + 1
    if body.x > 1000 then
      body.x = 0
      other.steps = other.steps + 1
    end
  end
  return body.x + body.y + other.x + other.y
end

local first = body(0, 0, 3)
local second = body(5, 5, 7)
print(string.format("%d", run(first, second, 4000000)))
print(string.format("%d %d", first.steps, second.steps))
