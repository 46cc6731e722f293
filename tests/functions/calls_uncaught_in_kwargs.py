# A wrong keyword in a nested call over several lines.
def configure(*, host, port=80):
    return f"{host}:{port}"


def start(**options):
    return configure(
        host="localhost",
        **options,
    )


print(start(port=8080))
print(start(prot=8080))
