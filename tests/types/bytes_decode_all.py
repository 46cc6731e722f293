# bytes.decode: all encodings with all error handlers.
import warnings
warnings.simplefilter("ignore")
codecs_ = ["utf-8","ascii","latin-1","utf-16","utf-16-le","utf-16-be","utf-32","utf-32-le","utf-32-be","utf-8-sig", "unicode_escape", "raw_unicode_escape"]
handlers = ["strict","ignore","replace","backslashreplace","xmlcharrefreplace","namereplace","surrogateescape","surrogatepass","nope"]
datas = [b"",b"abc",b"\xc3\xa9",b"\xe2\x82",b"\xf0\x9f\x98\x80",b"\xed\xa0\x80a",b"\xff\xfea\x00",b"\xfe\xff\x00a",b"\xff\xfe\x00\x00a\x00\x00\x00",b"\x00\x00\xfe\xff\x00\x00\x00a",b"\xef\xbb\xbfx",b"\x00\xd8a\x00",b"\xd8\x00",b"a\x00b",b"\x00\x00\x11\x00",b"\x00\x11\x00\x00\x00",b"\x80\x81",b"a\xf4\x90\x80\x80b",b"\xc0\x80\xe0\x80\x80",b"\\x41\\u20ac\\N{DIGIT ONE}",b"\\x4",b"\\u12",b"\\U00110000",b"a\\",b"\\q\\101\\777\\\n\\'\\\"\\a\\0",b"\\N{nope}\\N{",b"\\ud800\xe9",b"\xe9\\u00e9"]
for c in codecs_:
    for t in datas:
        for h in handlers:
            try: r = ascii(t.decode(c, h))
            except Exception as e: r = type(e).__name__+": "+str(e)
            print(c, t, h, r)
