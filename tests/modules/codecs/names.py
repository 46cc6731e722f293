# lookup(), encode() and decode() by name.
import codecs


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)

for n in ('utf8','UTF-8','utf-8-sig','latin1','ascii','utf-16','utf-16-le','utf_32_be','unicode_escape','raw-unicode-escape','rot13','hex','rot_13'):
    i=codecs.lookup(n)
    print(n,i.name,isinstance(i,tuple),len(i),i._is_text_encoding)
attempt(codecs.lookup,'nope')
attempt(codecs.lookup,5)
attempt(codecs.lookup,None)
attempt(codecs.encode,'é')
attempt(codecs.encode,'é','ascii','replace')
attempt(codecs.encode,'abc','rot13')
attempt(codecs.decode,'nop','rot13')
attempt(codecs.encode,b'ab','hex')
attempt(codecs.decode,b'6162','hex')
attempt(codecs.decode,b'\xc3\xa9')
attempt(codecs.decode,b'\xff','ascii','ignore')
attempt(codecs.decode,bytearray(b'a'),'ascii')
attempt(codecs.encode,'a','nope')
attempt('a'.encode,'rot13')
attempt(b'a'.decode,'hex')
attempt('a'.encode,'nope')
attempt(codecs.encode,'a','ascii','nope')
attempt(codecs.encode,'é','ascii','nope')
attempt(codecs.lookup('utf-8').encode,'é')
attempt(codecs.lookup('utf-8').decode,b'\xc3\xa9')
attempt(codecs.getencoder('ascii'),'ab')
attempt(codecs.getdecoder('utf-16'),b'\xff\xfea\0')
