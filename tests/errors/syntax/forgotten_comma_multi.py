settings = (
    "width",
    "height"
    depth,
)
