"""Ways out of except* blocks that are refused, in the compiler's words."""
bodies = {
    "break": "for x in y:\n try: pass\n except* A: break",
    "continue": "while x:\n try: pass\n except* A:\n  if x: continue",
    "return": "def f():\n try: pass\n except* A as e: return",
    "return 1": "def f():\n try: pass\n except* A as e: return 1",
    "no loop": "try: pass\nexcept* A: break",
    "nested": "def f():\n try: pass\n except* A:\n  try: pass\n  finally: return 1",
    "else": "def f():\n try: pass\n except* A: pass\n else: return 1",
    "finally": "def f():\n try: pass\n except* A: pass\n finally: return 1",
    "try": "def f():\n try: return 1\n except* A: pass",
    "function": "def f():\n try: pass\n except* A:\n  def g(): return 1",
    "loop": "try: pass\nexcept* A:\n for x in y:\n  if x: break\n  continue",
    "mixed": "try: pass\nexcept* A: pass\nexcept B: pass",
    "mixed 2": "try: pass\nexcept A: pass\nexcept* B: pass",
    "no type": "try: pass\nexcept*: pass",
    "spaces": "try: pass\nexcept  *  A  as  b : pass",
    "tuple": "try: pass\nexcept* A, B: pass",
}
for name, body in bodies.items():
    try:
        compile(body, name, "exec")
        print(name, "fine")
    except SyntaxError as e:
        print(name, "-", e.msg, e.lineno, e.offset, e.end_lineno,
              e.end_offset)
