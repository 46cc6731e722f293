import warnings
class F:
    def __format__(self, s): return ascii(s)
x = F()
def t(src, mode='exec'):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r = eval(src)
        except SyntaxError as e: r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
        print(repr(src), mode, r, [(str(x.message), x.lineno) for x in w])
t(r'''f'{x:{"\x41"=}}' ''')
t(r'''f'{x:\x41{"\x41"=}}' ''')
t(r'''f'{x:{"\d"=}}' ''')
t(r'''f'{x:\x41{"\d"=}}' ''')
t(r'''f'{"\d"=}' ''')
t(r'''f'{r"\d"=}\q' ''')
t(r'''f'\w{r"\d"=}\q' ''')
t(r'''f'\w{"\d"=}\q' ''')
t(r'''f'\w{"\d"=}\q' "\v\k" ''')
t(r'''"\z" f'\w{"\d"=}\q' "\v\k" ''')
t(r'''"\z" f'\w{"\d"}\q' "\v\k" ''')
t(r'''"\z" f'\w{"\d":\e{"\j"}\o}\q' "\v\k" ''')
