import time as m
from time import sleep, \
    perf_counter as \
        c, \
    m
