"""A text adventure, played by a script so that it needs no keyboard.

Rooms, things and the player are objects; commands are methods whose names
begin with do_; what a line means is decided by pattern matching.
"""


class GameOver(Exception):
    pass


class Thing:
    __slots__ = ("name", "description", "portable")

    def __init__(self, name, description, portable=True):
        self.name = name
        self.description = description
        self.portable = portable

    def __str__(self):
        article = "an" if self.name[0] in "aeiou" else "a"
        return f"{article} {self.name}"

    def use(self, game):
        return "Nothing happens."


class Lamp(Thing):
    __slots__ = ("lit",)

    def __init__(self):
        super().__init__("lamp", "An old brass lamp.")
        self.lit = False

    def use(self, game):
        self.lit = not self.lit
        return f"The lamp is now {'lit' if self.lit else 'dark'}."


class Key(Thing):
    __slots__ = ("opens",)

    def __init__(self, name, description, opens):
        super().__init__(name, description)
        self.opens = opens

    def use(self, game):
        for direction, door in game.place.exits.items():
            if isinstance(door, Door) and door.label == self.opens:
                door.locked = False
                return f"The door to the {direction} is open."
        return "It fits nothing here."


class Door:
    """An exit that may be locked."""

    __slots__ = ("label", "room", "locked")

    def __init__(self, label, room):
        self.label = label
        self.room = room
        self.locked = True


class Room:
    def __init__(self, name, description, dark=False):
        self.name = name
        self.description = description
        self.dark = dark
        self.exits = {}
        self.things = {}

    def put(self, *things):
        for thing in things:
            self.things[thing.name] = thing

    def link(self, direction, other):
        opposite = {"north": "south", "east": "west", "up": "down"}
        opposite |= {back: there for there, back in opposite.items()}
        self.exits[direction] = other
        other.exits[opposite[direction]] = self


def listing(things):
    names = [str(thing) for thing in things]
    if not names:
        return "nothing"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]


class Game:
    def __init__(self):
        hall = Room("Hall", "Dust lies on the tiles of a great hall.")
        library = Room("Library", "Books reach up to the ceiling.")
        cellar = Room("Cellar", "It smells of earth and apples.", dark=True)
        vault = Room("Vault", "A small room with walls of stone.")
        hall.link("east", library)
        cellar.link("up", hall)
        cellar.exits["north"] = Door("iron", vault)
        vault.exits["south"] = cellar
        hall.put(Lamp(), Thing("statue", "A stone knight.", portable=False))
        library.put(Thing("book", "'On Joints and Tenons', much read."))
        cellar.put(Key("key", "A heavy iron key.", opens="iron"))
        vault.put(Thing("emerald", "It glows from within."))
        self.place = hall
        self.carried = {}
        self.moves = 0

    def can_see(self):
        if not self.place.dark:
            return True
        lamp = self.carried.get("lamp") or self.place.things.get("lamp")
        return lamp is not None and lamp.lit

    def find(self, name):
        if name in self.carried:
            return self.carried[name]
        if self.can_see():
            return self.place.things.get(name)
        return None

    def do_look(self):
        if not self.can_see():
            return "It is dark. You see nothing at all."
        lines = [self.place.name.upper(), self.place.description]
        if self.place.things:
            lines.append(f"You see {listing(self.place.things.values())}.")
        lines.append("Ways lead " + ", ".join(self.place.exits) + ".")
        return "\n".join(lines)

    def do_go(self, direction):
        match self.place.exits.get(direction):
            case None:
                return f"You cannot go {direction}."
            case Door(locked=True, label=label):
                return f"An {label} door is in the way, and it is locked."
            case Door(room=room) | room:
                self.place = room
                return self.do_look()

    def do_take(self, name):
        thing = self.find(name)
        if thing is None:
            return f"You see no {name}."
        if name in self.carried:
            return "You have it already."
        if not thing.portable:
            return f"The {name} is too heavy."
        self.carried[name] = self.place.things.pop(name)
        return f"You take the {name}."

    def do_drop(self, name):
        try:
            self.place.put(self.carried.pop(name))
        except KeyError:
            return f"You have no {name}."
        return f"You drop the {name}."

    def do_examine(self, name):
        thing = self.find(name)
        return thing.description if thing else f"You see no {name}."

    def do_use(self, name):
        if name not in self.carried:
            return f"You have no {name}."
        return self.carried[name].use(self)

    def do_inventory(self):
        return f"You carry {listing(self.carried.values())}."

    def do_help(self):
        known = [name[3:] for name in dir(self) if name.startswith("do_")]
        return "You can " + listing_words(known) + "."

    def do_quit(self):
        raise GameOver(f"You leave after {self.moves} moves.")

    def command(self, line):
        self.moves += 1
        match line.lower().split():
            case []:
                return "Yes?"
            case ["n" | "north" | "s" | "south" | "e" | "east" | "w" | "west"
                  | "up" | "down" as word]:
                full = {"n": "north", "s": "south", "e": "east", "w": "west"}
                return self.do_go(full.get(word, word))
            case ["pick", "up", *words] | ["take", "the", *words]:
                return self.do_take(" ".join(words))
            case ["i" | "inv"]:
                return self.do_inventory()
            case [verb, *words]:
                action = getattr(self, "do_" + verb, None)
                if action is None:
                    return f"I do not know how to {verb}."
                try:
                    answer = action(*words)
                except TypeError:
                    return f"I did not understand what to {verb}."
        if "emerald" in self.carried and self.place.name == "Hall":
            raise GameOver(f"The emerald is yours, in {self.moves} moves!")
        return answer


def listing_words(words):
    return ", ".join(words[:-1]) + " or " + words[-1]


SCRIPT = """
look
help
take statue
take lamp
examine lamp
dance
go
east
take the book
examine book
w
down
take key
use lamp
look
pick up key
north
use key
north
take emerald
i
drop book
south
s
up
go up
"""

game = Game()
for line in SCRIPT.strip().splitlines():
    print(">", line)
    try:
        print(game.command(line))
    except GameOver as end:
        print(end)
        break
else:
    try:
        game.command("look")
        game.command("quit")
    except GameOver as end:
        print(end)
