# Calls with many keywords, classes with many attributes: repeats are found all
# the same.
for k in (5,16,17,40):
    for s in ('f('+','.join(f'a{i}=1' for i in range(k))+', a3=2)', 'f('+','.join(f'a{i}=1' for i in range(k))+')','f('+','.join(f'a{i}=1' for i in range(k))+', a3=2, __debug__=1, a4=2)', 'f(**x, '+','.join(f'a{i}=1' for i in range(k))+', **y, a2=1)'):
        try: compile(s,'x','exec'); print('ok')
        except SyntaxError as e: print(e, e.offset)
    ns={}
    exec('class C:\n def f(self):\n'+'\n'.join(f'  self.a{i}=1;self.a{i//2}=1' for i in range(k)),ns)
    print(ns['C'].__static_attributes__ if k!=0 else '')
