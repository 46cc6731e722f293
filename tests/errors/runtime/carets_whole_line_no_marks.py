raise ValueError("whole")
