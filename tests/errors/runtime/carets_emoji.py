print("👩‍👩‍👧 🇨🇭", undefined_name, "x")
