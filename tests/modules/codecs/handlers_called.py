# The error handlers themselves, with good and odd errors.
import codecs
def t(f,*a):
    try: print(ascii(f(*a)))
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
class BadStr(UnicodeError): 
    def __init__(self): super().__init__('x'); self.end=1
for n in 'strict','ignore','replace','backslashreplace','xmlcharrefreplace','namereplace','surrogatepass','surrogateescape':
    h=codecs.lookup_error(n)
    print(n)
    t(h,42); t(h,UnicodeError('ouch')); t(h,BadStr())
    for s,a,b in [('g\udc80r',1,2),('\x00',0,1),('ab',0,2),('\U0001F40D\u20ac',0,2),('\udc80\ud800',0,2),('abc',1,1),('abc',5,9)]:
        t(h,UnicodeEncodeError('ascii',s,a,b,'ouch'))
        t(h,UnicodeTranslateError(s,a,b,'ouch'))
        for enc in 'utf-8','utf8','utf-16le','utf-16','utf-32be','latin-1','utf-32','UTF_16_BE':
            t(h,UnicodeEncodeError(enc,s,a,b,'ouch')) if n=='surrogatepass' else 0
    for s,a,b in [(b'a\xed\xa0\x80b',1,4),(b'\xff',0,1),(b'abc',0,2),(b'\xed\xa0',0,2),(b'\0\xd8',0,2),(b'abc',7,8)]:
        for enc in 'utf-8','utf-16le','utf-16be','utf-32','latin-1','cp437' :
            t(h,UnicodeDecodeError(enc,s,a,b,'ouch'))
