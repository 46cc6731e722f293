x = *numbers
