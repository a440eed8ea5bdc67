a = Fundada en { $year }.
