chart = Chart
