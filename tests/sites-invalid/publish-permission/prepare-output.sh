mkdir khoa
chmod 555 khoa
