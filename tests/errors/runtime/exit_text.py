raise SystemExit("text on stderr")
