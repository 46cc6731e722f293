"""Formatting that changes nothing gives the object itself, a subclass too."""
class C(str): pass
c = C('1')
for f in (lambda: format(c, '>'), lambda: format(c, ''), lambda: format(c, 's'), lambda: format(c, '1'), lambda: format(c, '2'), lambda: format(c, '.1'), lambda: format(C('ab'), '.1'),
          lambda: '{:>}'.format(c), lambda: '{}'.format(c), lambda: '{:s}'.format(c), lambda: f'{c:>}', lambda: f'{c:>}{""}', lambda: '{:>}{:>}'.format(c, ''), lambda: '{:>}{}'.format(C(''), ''), lambda: 'x{:>}'.format(c), lambda: '{0:>{1}}'.format(c, C('')), lambda: '%s' % c, lambda: '{!s:>}'.format(c), lambda: f'{c!s:>}', lambda: C('{:>}').format(c), lambda: '{a:>}'.format_map({'a': c}), lambda: '{:>}'.format(C('é')), lambda: '{:>}'.format(C('ab')), lambda: '{:>}'.format(C('')), lambda: format(C(''), '>')):
    print(type(f()).__name__, f())
