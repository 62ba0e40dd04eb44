#include "check/source.h"

#include <algorithm>

#include "content/front_matter.h"

namespace congbo::check {

Source::Source(const FileSystem& files, std::string_view file, std::uintmax_t limit)
    : files_(files), file_(file), limit_(limit) {}

void Source::read() {
  if (is_read_) return;
  is_read_ = true;
  text_ = files_.read(file_, limit_).value_or("");
  if (text_.rfind("\xEF\xBB\xBF", 0) == 0) text_.erase(0, 3);
  Diagnostics unused;  // the file was read once already, and what is wrong with it told
  const auto parts = content::split_front_matter(file_, text_, unused);
  body_ = parts ? static_cast<std::size_t>(parts->body.data() - text_.data()) : text_.size();
  line_starts_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != text_.npos; at = text_.find('\n', at + 1)) {
    line_starts_.push_back(at + 1);
  }
}

std::string_view Source::body() {
  read();
  return std::string_view(text_).substr(body_);
}

Place Source::place_in_file(std::size_t begin, std::size_t end) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), begin);
  const std::size_t line = static_cast<std::size_t>(after - line_starts_.begin());
  const std::size_t start = line_starts_[line - 1];
  const std::size_t next = after == line_starts_.end() ? text_.size() : *after;
  const auto within =
      place_of(std::string_view(text_).substr(start, next - start), begin - start, end - start);
  return {static_cast<std::uint32_t>(line), within.column, within.length};
}

Place Source::place(const TextSpan& span) {
  read();
  return place_in_file(body_ + span.begin, body_ + span.end);
}

Place Source::value_place(std::string_view value) {
  read();
  const std::string_view front = std::string_view(text_).substr(0, body_);
  for (const std::string_view lead : {": ", "- ", ": \"", "- \"", ": '", "- '"}) {
    const std::string wanted = std::string(lead).append(value);
    for (std::size_t at = front.find(wanted); at != front.npos; at = front.find(wanted, at + 1)) {
      const std::size_t begin = at + lead.size();
      const std::size_t end = begin + value.size();
      const char next = end < front.size() ? front[end] : '\n';
      if (next == '\n' || next == '\r' || next == '"' || next == '\'' || next == ' ') {
        return place_in_file(begin, end);
      }
    }
  }
  return {1, 0, 0};
}

}  // namespace congbo::check
