"""What is raised in except* clauses, and how it is put together."""


def show(error, depth=0):
    pad = "  " * depth
    print(f"{pad}{error!r} context={error.__context__!r} "
          f"cause={error.__cause__!r}")
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            show(inner, depth + 1)


def run(body):
    group = ExceptionGroup("g", [ValueError("v"), TypeError("t"),
                                 ExceptionGroup("in", [ValueError("w"),
                                                       OSError("o")])])
    group.add_note("note")
    print(body.__name__)
    try:
        body(group)
    except BaseException as error:
        show(error, 1)
        print("  notes", getattr(error, "__notes__", None), error is group)


def bare(group):
    try:
        raise group
    except* ValueError:
        raise
    except* OSError:
        pass


def all_bare(group):
    try:
        raise group
    except* ValueError:
        raise
    except* Exception:
        raise


def named(group):
    try:
        raise group
    except* ValueError as e:
        raise e


def new_and_rest(group):
    try:
        raise group
    except* ValueError:
        raise KeyError("new")


def several(group):
    try:
        raise group
    except* ValueError:
        raise KeyError("one")
    except* TypeError as e:
        raise ExceptionGroup("two", [e])
    except* OSError as e:
        1 / 0


def only_new(group):
    try:
        raise group
    except* Exception as e:
        raise IndexError("only") from None


def nested(group):
    try:
        raise group
    except* ValueError as e:
        try:
            raise ExceptionGroup("second", [e, RuntimeError("r")])
        except* RuntimeError:
            print("  inner handled")
    except* (TypeError, OSError):
        try:
            raise ValueError("x")
        except ValueError as x:
            print("  plain", repr(x.__context__))


def in_finally(group):
    try:
        raise group
    except* ValueError:
        pass
    finally:
        try:
            raise LookupError("finally")
        except* LookupError as e:
            print("  ", repr(e.exceptions[0].__context__))


for body in (bare, all_bare, named, new_and_rest, several, only_new, nested,
             in_finally):
    run(body)
