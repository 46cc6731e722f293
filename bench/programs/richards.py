"""The kernel of an operating system, simulated: tasks, packets, a scheduler.

After Martin Richards's benchmark (Cambridge, 1981), written anew: an idler,
a worker, two handlers and two devices pass packets to each other.
"""

IDLER, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = range(2)
PACKET_SIZE = 4


class Packet:
    __slots__ = ("link", "target", "kind", "at", "data")

    def __init__(self, link, target, kind):
        self.link = link
        self.target = target
        self.kind = kind
        self.at = 0
        self.data = [0] * PACKET_SIZE

    def append_to(self, queue):
        """Put the packet at a queue's end; give the queue."""
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    __slots__ = ("kernel", "link", "name", "priority", "queue", "held",
                 "suspended", "runnable")

    def __init__(self, kernel, name, priority, queue, runnable=False):
        self.kernel = kernel
        self.name = name
        self.priority = priority
        self.queue = queue
        self.held = False
        self.suspended = not runnable
        self.runnable = runnable or queue is not None
        self.link = kernel.first
        kernel.first = self
        kernel.tasks[name] = self

    def is_waiting(self):
        return self.held or (self.suspended and not self.runnable)

    def take_packet(self):
        """Wake up, and take the first packet if there is one."""
        packet = None
        if self.suspended and self.runnable:
            packet = self.queue
            self.queue = packet.link
            self.suspended = False
            self.runnable = self.queue is not None
        return packet

    def receive(self, packet, sender):
        """Queue a packet; give the task that runs next."""
        if self.queue is None:
            self.queue = packet
            self.runnable = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def run(self, packet):
        raise NotImplementedError


class Idler(Task):
    __slots__ = ("control", "count")

    def __init__(self, kernel, name, count):
        super().__init__(kernel, name, 0, None, runnable=True)
        self.control = 1
        self.count = count

    def run(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.kernel.hold()
        if self.control & 1 == 0:
            self.control >>= 1
            return self.kernel.release(DEVICE_A)
        self.control = self.control >> 1 ^ 0xD008
        return self.kernel.release(DEVICE_B)


class Worker(Task):
    __slots__ = ("target", "letter")

    def __init__(self, kernel, name, priority, queue):
        super().__init__(kernel, name, priority, queue)
        self.target = HANDLER_A
        self.letter = 0

    def run(self, packet):
        if packet is None:
            return self.kernel.suspend()
        if self.target == HANDLER_A:
            self.target = HANDLER_B
        else:
            self.target = HANDLER_A
        packet.target = self.target
        packet.at = 0
        data = packet.data
        for i in range(PACKET_SIZE):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            data[i] = self.letter
        return self.kernel.send(packet)


class Handler(Task):
    __slots__ = ("work", "devices")

    def __init__(self, kernel, name, priority, queue):
        super().__init__(kernel, name, priority, queue)
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is not None:
            at = work.at
            if at >= PACKET_SIZE:
                self.work = work.link
                return self.kernel.send(work)
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.at = work.data[at]
                work.at = at + 1
                return self.kernel.send(device)
        return self.kernel.suspend()


class Device(Task):
    __slots__ = ("pending",)

    def __init__(self, kernel, name, priority):
        super().__init__(kernel, name, priority, None)
        self.pending = None

    def run(self, packet):
        if packet is not None:
            self.pending = packet
            return self.kernel.hold()
        pending = self.pending
        if pending is None:
            return self.kernel.suspend()
        self.pending = None
        return self.kernel.send(pending)


class Kernel:
    __slots__ = ("first", "current", "tasks", "sent", "holds")

    def __init__(self):
        self.first = None
        self.current = None
        self.tasks = [None] * 6
        self.sent = 0
        self.holds = 0

    def hold(self):
        self.holds += 1
        self.current.held = True
        return self.current.link

    def suspend(self):
        self.current.suspended = True
        return self.current

    def release(self, name):
        task = self.tasks[name]
        task.held = False
        if task.priority > self.current.priority:
            return task
        return self.current

    def send(self, packet):
        task = self.tasks[packet.target]
        self.sent += 1
        packet.link = None
        packet.target = self.current.name
        return task.receive(packet, self.current)

    def run(self):
        task = self.first
        while task is not None:
            if task.is_waiting():
                task = task.link
            else:
                self.current = task
                task = task.run(task.take_packet())


def simulate(count):
    kernel = Kernel()
    Idler(kernel, IDLER, count)
    queue = Packet(Packet(None, WORKER, KIND_WORK), WORKER, KIND_WORK)
    Worker(kernel, WORKER, 1000, queue)
    for name, device, priority in ((HANDLER_A, DEVICE_A, 2000),
                                   (HANDLER_B, DEVICE_B, 3000)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, KIND_DEVICE)
        Handler(kernel, name, priority, queue)
    Device(kernel, DEVICE_A, 4000)
    Device(kernel, DEVICE_B, 5000)
    kernel.run()
    return kernel.sent, kernel.holds


for count in (1_000, 10_000, 60_000):
    sent, holds = simulate(count)
    print(count, sent, holds)
