-which = { "Hvilken er for " }
suffix = {" "} bilder
prefix = Område:{ " " }
ask = { -which }hodet?
