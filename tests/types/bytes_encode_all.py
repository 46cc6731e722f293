# str.encode: all encodings with all error handlers.
codecs_ = ["utf-8","ascii","latin-1","utf-16","utf-16-le","utf-16-be","utf-32","utf-32-le","utf-32-be","utf-8-sig","unicode_escape","raw_unicode_escape"]
handlers = ["strict","ignore","replace","backslashreplace","xmlcharrefreplace","namereplace","surrogateescape","surrogatepass","nope",None,""]
texts = ["","abc","é","€uro","😀","a\ud800b","\udc80x","\ud83d\ude00","\x00\x7f\x80\xff","\ufeffx","\\n\n\t'\"","日本\udfff\U0010ffff", "\udcff\udc80"]
for c in codecs_:
    for t in texts:
        for h in handlers:
            try: r = t.encode(c, h) if h is not None else t.encode(c)
            except Exception as e: r = type(e).__name__+": "+str(e)
            print(c, ascii(t), h, r)
