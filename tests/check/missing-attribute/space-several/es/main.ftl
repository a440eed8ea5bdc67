a = A
      .k = K
