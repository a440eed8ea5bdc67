from = Message from { $userName } for you
quit = Quit { -brand } now
used = { NUMBER($used) } of { NUMBER($total) } GB
end = By { -brand }. Thanks
-brand = X
