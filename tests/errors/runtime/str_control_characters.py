raise ValueError("tab\there\x00nul \x1b[31m \ud800 \u202e é")
