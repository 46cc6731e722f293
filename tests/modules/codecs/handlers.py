# Error handlers of the program, and those that are there.
import codecs


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)

def h(e):
    print(type(e).__name__,e.encoding,ascii(e.object),e.start,e.end,e.reason)
    return ('<?>',e.end)
codecs.register_error('mine',h)
attempt('aé€b'.encode,'ascii','mine')
attempt(b'a\xff\xfeb'.decode,'ascii','mine')
attempt(b'a\xff\xfeb'.decode,'utf-8','mine')
attempt('a\ud800'.encode,'utf-16','mine')
attempt('a\ud800\udc00b'.encode,'utf-8','mine')
attempt(b'\xff'.decode,'unicode_escape','mine')
attempt(b'\\x'.decode,'unicode_escape','mine')
for r in ('x',('x',),('x','y'),(b'x',2),('é',2),('x',99),('x',-99),None,('z',2)):
    codecs.register_error('r',lambda e,r=r:r)
    attempt('aé'.encode,'ascii','r')
    attempt(b'a\xff'.decode,'ascii','r')
def bad(e): raise KeyError('in handler')
codecs.register_error('bad',bad)
attempt('é'.encode,'ascii','bad')
attempt('abc'.encode,'ascii','bad')
attempt(codecs.register_error,'x',5)
attempt(codecs.lookup_error,'nope')
attempt(lambda:codecs.lookup_error('mine') is h)
attempt(lambda:codecs.lookup_error('strict') is codecs.strict_errors)
ue=UnicodeEncodeError('ascii','aé€b',1,3,'why')
ud=UnicodeDecodeError('ascii',b'a\xff\xfeb',1,3,'why')
ut=UnicodeTranslateError('aé€b',1,3,'why')
for f in (codecs.strict_errors,codecs.ignore_errors,codecs.replace_errors,codecs.backslashreplace_errors,codecs.xmlcharrefreplace_errors,codecs.namereplace_errors,codecs.lookup_error('surrogateescape'),codecs.lookup_error('surrogatepass')):
    for e in (ue,ud,ut,ValueError('v'),5): attempt(f,e)
