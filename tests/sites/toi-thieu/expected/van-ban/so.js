congboRows({"values":[["Kế hoạch"],[],[],[],["đã đăng"]],"rows":[
["Ra quân dọn đường làng","../ke-hoach/2023/don-duong.html","","","",0,-1,-1,-1,0]
]});
