# -*- coding: latin-1 -*-
"""Umlauts: äöü."""
name = "äß"
été = 3


def fail(x):
    return "ää" + x  # ÿ
