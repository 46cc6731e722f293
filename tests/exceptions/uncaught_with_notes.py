# Notes are printed under the message.
try:
    int("x")
except ValueError as e:
    e.add_note("while reading the settings")
    e.add_note("line two\nline three")
    raise
