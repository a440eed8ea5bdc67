greeting = <script>alert("1")</script> *bold* [link](javascript:alert(1)) & # no heading
    .title = <img src=x onerror=alert(1)> _title_
