congboRows({"values":[["Kế hoạch","Kết luận","Nghị định"],["Trung ương","Cấp huyện","Cấp xã"],["Ban Chấp hành Trung ương","Ban Thường vụ Huyện ủy","Đảng ủy xã Cũ","Đảng ủy xã Thử","Ủy ban nhân dân xã"],["2023","2022","2021"],["đã đăng","chỉ được dẫn, chưa đăng","đã được thay thế"]],"rows":[
["Kế hoạch 5-KH/ĐU","../ke-hoach/2023/5-kh-du.html","Thực hiện Kết luận 21-KL/TW năm 2023","2023-01-10","10/01/2023",0,2,2,0,0],
["Kế hoạch 33-KH/HU","ban-thuong-vu-huyen-uy/2023/33-kh-hu.html","","2023-01-02","02/01/2023",0,1,1,0,1],
["Kế hoạch 12/KH-UBND","2022/12-kh-ubnd.html","Về chuyển đổi số","2022-02-05","05/02/2022",0,2,4,1,2],
["Kết luận 21-KL/TW","2021/21-kl-tw.html","Về xây dựng, chỉnh đốn Đảng","2021-10-25","25/10/2021",1,0,0,2,0],
["Dự thảo kế hoạch","../ke-hoach/2023/du-thao.html","","","",0,2,3,-1,0],
["Nghị định 42/2022/NĐ-CP","cp/khong-ro-ngay/42-2022-nd-cp.html","","","",2,0,-1,-1,1]
]});
