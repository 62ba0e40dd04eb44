congboSearch("loc",[["directive","plan","news","model","broadcast","bulletin","unit","event","page"],[],[],"$###"]);
