from abc import ABC, abstractmethod


class A(ABC):
    @abstractmethod
    def f(self):
        pass

    @abstractmethod
    def g(self):
        pass


A()
