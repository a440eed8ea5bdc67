suffix = {" "} fps
prefix = Range:{ " " }
ask = Which one is for your head?
