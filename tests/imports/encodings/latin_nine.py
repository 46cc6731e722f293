#!/usr/bin/env python3
# coding=ISO-8859-15
price = "3 €"
