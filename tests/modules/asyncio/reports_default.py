# The default handler writes to sys.stderr.

import asyncio


class Plain:
    def __repr__(self):
        return "<plain>"


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "text", "b": Plain(), "a": 1})
    loop.call_exception_handler({"b": 2})
    loop.call_exception_handler({"message": "with exception",
                                 "exception": ValueError("x")})
    loop.default_exception_handler({"message": "direct"})

    def failing(loop, context):
        raise KeyError("handler")
    loop.set_exception_handler(failing)


asyncio.run(main())
