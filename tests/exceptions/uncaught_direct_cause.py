# `raise ... from` shows the cause first.
class ConfigError(Exception):
    pass


def load(key):
    try:
        return {}[key]
    except KeyError as e:
        raise ConfigError(f"no setting {key!r}") from e


def main():
    load("path")


main()
