print(r"\n", R'\x', u"u", b"b\x00", rb"\d", Rb'\D', bR"\\", f"{1}", rf"\{2}",
      fr'{3}\n', F"{4}", BR'\t')
for source in ("ur''", "bu''", "bf''", "fb''", "rr''", "b'é'", "bb''", "fu''",
               "'''a", "'a", "b'a\n'", "'\\N{DIGIT ONE}'", "'\\N{nothing}'",
               "'\\N'", "b'\\N{DIGIT ONE}'", "'\\x4'", "'\\x41'", "b'\\x4'",
               "'\\u123'", "'\\U00110000'", "'\\U0010ffff'", "'\\777'",
               "b'\\400'", "'\\8'", "'a' f'{1}' 'c'",
               "b'a' b'b'", "u'a' 'b'", "'\\ud800'", "'\\0\\00\\0000'"):
    try:
        import warnings
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            print(source, "->", ascii(eval(source)), [str(w.message) for w in seen])
    except SyntaxError as e:
        print(ascii(source), "->", e.msg, e.offset)
