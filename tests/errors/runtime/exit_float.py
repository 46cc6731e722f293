raise SystemExit(2.0)
