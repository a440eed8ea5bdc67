a = Pay $n, or { $n }
b = It is { $n }
