# Overridden methods, calls through the class, attributes found by mro.
class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def twice(self):
        return self.speak() + "; " + self.speak()


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def speak(self):
        return super().speak() + "!"


class Robot:
    name = "robot"
    sound = "beep"


print(Dog("Rex").twice())
print(Puppy("Bo").twice())
print(Animal.speak(Puppy("Bo")), Animal.speak(Robot()), Dog.speak(Animal("x")))
Dog.sound = "WOOF"
print(Puppy("Bo").speak())
Puppy.sound = "yip"
print(Puppy("Bo").speak(), Dog("Rex").speak())
Animal.speak = lambda self: "patched"
print(Dog("Rex").twice(), Puppy("Bo").speak())
del Puppy.speak
print(Puppy("Bo").speak())
