# coding: latin-1
x = "äö" +
