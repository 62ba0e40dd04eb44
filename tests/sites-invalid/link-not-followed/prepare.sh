mkdir ngoai
mv content/plans ngoai/plans
ln -s ../ngoai/plans content/plans
ln -s khong-co.md content/news/2023/lac.md
