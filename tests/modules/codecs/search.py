# Encodings of the program; encoding and decoding in pieces.
import codecs


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)

def search(name):
    print('search',name)
    if name=='twice': return codecs.CodecInfo(lambda s,errors='strict':((s+s).encode(),len(s)),lambda b,errors='strict':(bytes(b).decode()[:len(b)//2],len(b)),name='twice')
codecs.register(search)
attempt('ab'.encode,'twice')
attempt(b'abab'.decode,'Twice')
attempt(lambda:codecs.lookup('twice').name)
attempt('a'.encode,'other-name')
codecs.unregister(search)
attempt('ab'.encode,'twice')
attempt(codecs.register,5)
d=codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'aé€😀'.encode()],d.getstate())
attempt(d.decode,b'\xe2')
attempt(d.decode,b'',True)
d=codecs.getincrementaldecoder('utf-16')()
print([d.decode(bytes([b])) for b in 'aé😀'.encode('utf-16')])
d=codecs.getincrementaldecoder('utf-8-sig')()
print([d.decode(bytes([b])) for b in 'aé'.encode('utf-8-sig')])
e=codecs.getincrementalencoder('utf-16')()
print(e.encode('a'),e.encode('b'))
e.reset()
print(e.encode('c'))
e=codecs.getincrementalencoder('utf-8-sig')()
print(e.encode('a'),e.encode('b'))
print(list(codecs.iterencode(['a','é'],'utf-8')),list(codecs.iterdecode([b'\xc3',b'\xa9x'],'utf-8')))
print(repr(codecs.lookup('utf-8'))[:50])
attempt(codecs.getincrementaldecoder,'hexx')
