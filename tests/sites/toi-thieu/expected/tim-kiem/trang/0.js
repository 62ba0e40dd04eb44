congboSearch("trang/0",[["ke-hoach/2023/don-duong.html","Ra quân dọn đường làng","","","plan","Ra quân\nMỗi nhà một người, mang theo chổi và sọt."]]);
