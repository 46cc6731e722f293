-- Calls of methods: plain, inherited, with arguments.
local Toggle = {}
Toggle.__index = Toggle

function Toggle.new(state)
  return setmetatable({state = state}, Toggle)
end

function Toggle:value() return self.state end

function Toggle:activate()
  self.state = not self.state
  return self
end

local CountingToggle = setmetatable({}, {__index = Toggle})
CountingToggle.__index = CountingToggle

function CountingToggle.new(state, every)
  local self = Toggle.new(state)
  self.every = every
  self.counter = 0
  return setmetatable(self, CountingToggle)
end

function CountingToggle:activate()
  self.counter = self.counter + 1
  if self.counter >= self.every then
    self.state = not self.state
    self.counter = 0
  end
  return self
end

local function run(toggle, count)
  local hits = 0
  for _ = 1, count do
    if toggle:activate():value() then hits = hits + 1 end
    toggle:activate()
    toggle:activate()
    if toggle:value() then hits = hits + 1 end
  end
  return hits
end

local count = 700000
print(run(Toggle.new(true), count))
print(run(CountingToggle.new(true, 3), count))
