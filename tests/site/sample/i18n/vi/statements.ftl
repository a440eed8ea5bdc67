### The words of Harbour Garden, an organisation invented for tests.

letter =
    .title = Hàng xóm cùng nhau lớn lên

vision = Một bến cảng nơi mỗi gia đình có một luống vườn, một băng ghế dưới bóng cây và một người hàng xóm biết tên mình.
    .title = Tầm nhìn

mission = Chúng tôi chia sẻ đất, hạt giống và dụng cụ. Chúng tôi học công thức nấu ăn của nhau và trồng lương thực cho mọi người sống gần mặt nước.
    .title = Sứ mệnh

values =
    .title = Giá trị

values-patience = Cây cần nhiều năm. Lòng tin cũng vậy.
    .title = Kiên nhẫn
