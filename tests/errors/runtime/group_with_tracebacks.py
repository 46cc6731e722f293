def fail(x):
    raise ValueError(x)


errors = []
for x in range(3):
    try:
        fail(x)
    except ValueError as e:
        e.add_note(f"note {x}")
        errors.append(e)
try:
    raise ExceptionGroup("all of them", errors)
except ExceptionGroup as group:
    group.add_note("note of the group")
    raise
