-- The kernel of an operating system, simulated: tasks, packets, a scheduler.
-- After Martin Richards's benchmark (Cambridge, 1981), written anew.
local IDLER, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B =
  1, 2, 3, 4, 5, 6
local KIND_DEVICE, KIND_WORK = 0, 1
local PACKET_SIZE = 4
local bxor = bit and bit.bxor
  or load("return function(a, b) return a ~ b end")()

local function new_packet(link, target, kind)
  return {link = link, target = target, kind = kind, at = 0,
          data = {0, 0, 0, 0}}
end

local function append(packet, queue)
  packet.link = nil
  if not queue then return packet end
  local last = queue
  while last.link do last = last.link end
  last.link = packet
  return queue
end

local Task = {}
Task.__index = Task

local function class()
  local c = setmetatable({}, {__index = Task})
  c.__index = c
  return c
end

local function new_task(class, kernel, name, priority, queue, runnable)
  local self = setmetatable({
    kernel = kernel, name = name, priority = priority, queue = queue,
    held = false, suspended = not runnable,
    runnable = runnable or queue ~= nil, link = kernel.first,
  }, class)
  kernel.first = self
  kernel.tasks[name] = self
  return self
end

function Task:is_waiting()
  return self.held or (self.suspended and not self.runnable)
end

function Task:take_packet()
  local packet
  if self.suspended and self.runnable then
    packet = self.queue
    self.queue = packet.link
    self.suspended = false
    self.runnable = self.queue ~= nil
  end
  return packet
end

function Task:receive(packet, sender)
  if not self.queue then
    self.queue = packet
    self.runnable = true
    if self.priority > sender.priority then return self end
  else
    append(packet, self.queue)
  end
  return sender
end

local Idler = class()
function Idler:run()
  self.count = self.count - 1
  if self.count == 0 then return self.kernel:hold() end
  local control = self.control
  if control % 2 == 0 then
    self.control = control / 2
    return self.kernel:release(DEVICE_A)
  end
  self.control = bxor((control - 1) / 2, 0xD008)
  return self.kernel:release(DEVICE_B)
end

local Worker = class()
function Worker:run(packet)
  if not packet then return self.kernel:suspend() end
  if self.target == HANDLER_A then
    self.target = HANDLER_B
  else
    self.target = HANDLER_A
  end
  packet.target = self.target
  packet.at = 0
  local data = packet.data
  for i = 1, PACKET_SIZE do
    self.letter = self.letter + 1
    if self.letter > 26 then self.letter = 1 end
    data[i] = self.letter
  end
  return self.kernel:send(packet)
end

local Handler = class()
function Handler:run(packet)
  if packet then
    if packet.kind == KIND_WORK then
      self.work = append(packet, self.work)
    else
      self.devices = append(packet, self.devices)
    end
  end
  local work = self.work
  if work then
    local at = work.at
    if at >= PACKET_SIZE then
      self.work = work.link
      return self.kernel:send(work)
    end
    local device = self.devices
    if device then
      self.devices = device.link
      device.at = work.data[at + 1]
      work.at = at + 1
      return self.kernel:send(device)
    end
  end
  return self.kernel:suspend()
end

local Device = class()
function Device:run(packet)
  if packet then
    self.pending = packet
    return self.kernel:hold()
  end
  local pending = self.pending
  if not pending then return self.kernel:suspend() end
  self.pending = nil
  return self.kernel:send(pending)
end

local Kernel = {}
Kernel.__index = Kernel

function Kernel:hold()
  self.holds = self.holds + 1
  self.current.held = true
  return self.current.link
end

function Kernel:suspend()
  self.current.suspended = true
  return self.current
end

function Kernel:release(name)
  local task = self.tasks[name]
  task.held = false
  if task.priority > self.current.priority then return task end
  return self.current
end

function Kernel:send(packet)
  local task = self.tasks[packet.target]
  self.sent = self.sent + 1
  packet.link = nil
  packet.target = self.current.name
  return task:receive(packet, self.current)
end

function Kernel:run()
  local task = self.first
  while task do
    if task:is_waiting() then
      task = task.link
    else
      self.current = task
      task = task:run(task:take_packet())
    end
  end
end

local function simulate(count)
  local kernel = setmetatable({tasks = {}, sent = 0, holds = 0}, Kernel)
  local idler = new_task(Idler, kernel, IDLER, 0, nil, true)
  idler.control = 1
  idler.count = count
  local queue = new_packet(new_packet(nil, WORKER, KIND_WORK),
                           WORKER, KIND_WORK)
  local worker = new_task(Worker, kernel, WORKER, 1000, queue)
  worker.target = HANDLER_A
  worker.letter = 0
  for i, device in ipairs({DEVICE_A, DEVICE_B}) do
    local queue
    for _ = 1, 3 do queue = new_packet(queue, device, KIND_DEVICE) end
    new_task(Handler, kernel, HANDLER_A + i - 1, 1000 + i * 1000, queue)
  end
  new_task(Device, kernel, DEVICE_A, 4000)
  new_task(Device, kernel, DEVICE_B, 5000)
  kernel:run()
  return kernel.sent, kernel.holds
end

for _, count in ipairs({1000, 10000, 60000}) do
  local sent, holds = simulate(count)
  print(string.format("%d %d %d", count, sent, holds))
end
