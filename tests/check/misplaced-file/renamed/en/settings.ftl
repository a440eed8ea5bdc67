dark = Dark theme
light = Light theme
sound = Sound
