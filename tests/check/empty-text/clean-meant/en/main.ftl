# This string is for people who knew the old name.
# Leave it empty if it was never used in your language: use { "" } as the value.
formerly = Formerly known as Master Password
# With {""}, nothing is shown.
hint =
    .label = Optional
