congboSearch("muc-luc",{"format":1,"pages":1,"words":["choi"],"shown":"$",
"letters":"0choiB0donB1uongB0langB0mangB1oiB2tB0nguoiB1haB0quanB0raB0sotB0theoB0vaB"});
