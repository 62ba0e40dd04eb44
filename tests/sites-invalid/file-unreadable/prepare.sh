chmod 000 content/news/2023/tin.md
