help-button = help-button = ऐड-ऑन समर्थन
title = title=शीर्षक
    .label = label = लेबल
    .tip = .tip = सुझाव
n = { $n ->
    [one] n = एक
   *[other] अन्य
}
