raise "text" from None
