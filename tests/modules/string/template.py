# Template: substitution and its errors
from string import Template

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


texts = ["$who likes $what", "${who}s ${what}", "$$ $who $$$$", "no names",
         "", "$", "$$$", "cost $5", "$who$what", "${who}${what}", "${}", "${ who}",
         "${who", "$who.attr", "${who.attr}", "$_private $_1 $a1", "$WHO $Who",
         "line one\nline $ two", "\n\n$!", "$1a", "a$b$c", "$ünder", "$whoü",
         "${whoü}", "$who-$what", "$ſ", "x\r\ny$-", "${who}{x}", "$${who}"]
values = {"who": "tim", "what": "kung pao", "a1": 1, "_private": None, "_1": 2.5,
          "WHO": "W", "Who": "w", "a": 0, "b": "B", "c": "C"}
for text in texts:
    t = Template(text)
    print(repr(text))
    attempt(lambda: repr(t.substitute(values)))
    attempt(lambda: repr(t.safe_substitute(values)))
    attempt(lambda: repr(t.safe_substitute()))
    attempt(lambda: (t.is_valid(), t.get_identifiers()))
t = Template("$a $b")
attempt(lambda: t.substitute({"a": 1}, b=2))
attempt(lambda: t.substitute({"a": 1, "b": 5}, b=2))
attempt(lambda: t.substitute(a=1))
attempt(lambda: t.substitute({}))
attempt(lambda: t.substitute())
attempt(lambda: t.substitute(None))
attempt(lambda: t.substitute([1, 2]))
attempt(lambda: t.substitute({"a": 1}, {"b": 1}))
attempt(lambda: t.safe_substitute({"a": 1}, c=2))
attempt(lambda: Template("$self $mapping").substitute(self=1, mapping=2))
attempt(lambda: Template(5).substitute())
attempt(lambda: Template())
print(t.template, Template.delimiter, Template.idpattern, Template.braceidpattern)
t.template = "changed $a"
print(t.substitute(a="x"))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(t.substitute(Default()), t.substitute(Default(), b=1), Template("$p$q").safe_substitute(Default(), q=1))


class Raises:
    def __getitem__(self, key):
        raise IndexError(key)


attempt(lambda: t.substitute(Raises()))
attempt(lambda: t.safe_substitute(Raises()))


class Percent(Template):
    delimiter = "%"


print(Percent("%a $b %% %{c}").substitute(a=1, c=3))
attempt(lambda: Percent("%a % b").substitute(a=1))
print(Percent("50% of %a").safe_substitute(a=2), Percent("%x$y%z").get_identifiers())


class Long(Template):
    delimiter = "<<"


print(Long("<<a <<{b} <<<< < <<").safe_substitute(a=1, b=2))
attempt(lambda: Long("a <<{b").substitute(b=1))
print(Long("<<<").is_valid(), Long("<<<<").is_valid())
