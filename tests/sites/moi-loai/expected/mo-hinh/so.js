congboRows({"values":[["Tập thể"],["Môi trường"],["Chi bộ thôn 1"],["đang thực hiện"],["2023"]],"rows":[
["Hàng cây tự quản","2023/hang-cay.html","","2023-02-01","01/02/2023",0,0,0,0,0]
]});
