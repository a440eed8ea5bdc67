a = URL 복사
    .accesskey = C
b = 열기
    .accesskey = O
