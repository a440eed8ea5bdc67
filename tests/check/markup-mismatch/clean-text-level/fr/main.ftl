a = Chère M<sup>me</sup> { $name }
b = H<sub>2</sub>O, <em>l’eau</em>
c = Le 1<sup>er</sup> mai<br>de l’année
