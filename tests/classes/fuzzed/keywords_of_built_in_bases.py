# What set, list and enumerate say to keywords, and of which class.
class S(set):
    def __init__(self,*a): super().__init__(*a)
class T(set):
    def __new__(cls,*a,**k): return super().__new__(cls)
class U(set):
    def __new__(cls,*a,**k): return super().__new__(cls)
    def __init__(self,*a,**k): super().__init__(**k)
class V(set): pass
class L(list):
    def __new__(cls,*a,**k): return super().__new__(cls)
class E(enumerate): pass
for f in (lambda: set(a=1), lambda: V(a=1), lambda: T(a=1), lambda: U(a=1), lambda: S([1]), lambda: set.__init__(set(),a=1), lambda: L(a=1), lambda: E(), lambda: enumerate(), lambda: E([]), lambda: E(5), lambda: E(iterable=[]), lambda: enumerate(a=1), lambda: E([],1,2)):
    try: print(type(f()))
    except TypeError as e: print(e)
