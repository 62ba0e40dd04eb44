// What is to be read: the items of parts called "Tài liệu", and of lists that "Tài liệu …:" opens.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongestTitle = 200;  // characters
constexpr std::size_t kLooksBack = 500;     // lines
constexpr std::size_t kMostMaterials = 100;
constexpr std::size_t kQuoteWithin = 60;  // bytes; a later quotation is not the item's title

// What an item may begin with, and what kind of material that is.
constexpr std::array<std::string_view, 10> kKinds = {
    "tác phẩm", "tài liệu",  "bản tin",  "bài giảng", "bài phát biểu",
    "sách",     "cuốn sách", "đề cương", "phim",      "sổ tay"};

struct Quote {
  std::size_t begin = 0;  // of the quoted words
  std::size_t end = 0;
  std::size_t after = 0;  // behind the closing mark
};

std::optional<Quote> first_quote(std::string_view words) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"“", "”"},
                                    std::pair<std::string_view, std::string_view>{"\"", "\""}}) {
    const std::size_t begin = words.find(open);
    if (begin == words.npos || begin > kQuoteWithin) continue;
    const std::size_t end = words.find(close, begin + open.size());
    if (end == words.npos) continue;
    return Quote{begin + open.size(), end, end + close.size()};
  }
  return std::nullopt;
}

// Where a clause of its own begins: who wrote it, brackets, the publisher.
std::size_t title_end(std::string_view words) {
  std::size_t end = words.size();
  for (std::string_view mark : {" do ", " (", ", NXB", ", Nhà xuất bản", ", do ", ". "}) {
    end = std::min(end, words.find(mark));
  }
  return end;
}

std::string kind_of(std::string_view words) {
  const std::string form = to_match_form(words);
  for (std::string_view kind : kKinds) {
    if (form.starts_with(kind)) return capitalise_first(kind);
  }
  return {};
}

// "do Ban Tuyên giáo Trung ương chủ trì biên soạn", "được … biên soạn".
std::string author_of(std::string_view words) {
  for (std::string_view mark : {"do ", "được "}) {
    for (std::size_t at = words.find(mark); at != words.npos; at = words.find(mark, at + 1)) {
      const bool begins = at == 0 || words[at - 1] == ' ' || words[at - 1] == '(';
      std::size_t end = words.npos;
      for (std::string_view verb :
           {" biên soạn", " biên tập", " phát hành", " chủ trì", " phối hợp", " ấn hành"}) {
        end = std::min(end, words.find(verb, at));
      }
      if (begins && end != words.npos && end - at < 160) {
        return std::string(trim(words.substr(at + mark.size(), end - at - mark.size())));
      }
    }
  }
  return {};
}

std::string publisher_of(std::string_view words) {
  for (std::string_view mark : {"Nhà xuất bản ", "NXB ", "Nxb "}) {
    const std::size_t at = words.find(mark);
    if (at == words.npos) continue;
    const std::size_t end = std::min(words.find_first_of(",;).", at), words.size());
    return std::string(trim(words.substr(at, end - at)));
  }
  return {};
}

// The year it came out: the last one after "năm", "tháng 3/" or a publisher's comma.
std::string year_in(std::string_view words) {
  for (std::size_t at = words.size(); at >= 4; --at) {
    const std::string_view digits = words.substr(at - 4, 4);
    const bool is_year = digits.find_first_not_of("0123456789") == digits.npos &&
                         (digits[0] == '1' || digits[0] == '2') &&
                         (at == words.size() || words[at] < '0' || words[at] > '9') &&
                         (at == 4 || words[at - 5] < '0' || words[at - 5] > '9');
    if (is_year) return std::string(digits);
  }
  return {};
}

// "của Tổng Bí thư Nguyễn Phú Trọng" right behind the quoted title.
std::string author_behind(std::string_view words) {
  constexpr std::string_view kOf = "của ";
  words = trim(words);
  if (!words.starts_with(kOf)) return {};
  words.remove_prefix(kOf.size());
  const std::size_t end =
      std::min({words.find_first_of("(,;."), words.find(" tại "), words.size()});
  return std::string(trim(words.substr(0, end)));
}

bool opens_list(std::string_view words) {
  return ends_with(words, ":") && fold(words).starts_with("tai lieu");
}

std::string words_of_item(const Reading& reading, std::size_t line) {
  std::string words = reading.words_of_line(line);
  const std::size_t begin = words.find_first_not_of("-+0123456789.) ");
  words.erase(0, begin == std::string::npos ? words.size() : begin);
  return words;
}

class MaterialReader {
 public:
  MaterialReader(const Reading& reading, Draft& draft) : reading_(reading), draft_(draft) {}

  void read() {
    const auto& lines = reading_.manuscript.lines;
    const std::size_t end = reading_.text.line_from(reading_.official.paper.body.end);
    int list_depth = -1;  // of the line that opened a list of materials
    for (std::size_t i = reading_.text.line_from(reading_.official.paper.body.begin); i < end;
         ++i) {
      if (lines[i].is_blank() || lines[i].kind != Line::Kind::text) continue;
      const Part* part = reading_.part_at(i);
      const bool heads = part != nullptr && part->line == i;
      if (heads && part->is_heading) {
        list_depth = -1;
        continue;
      }
      const std::string words = words_of_item(reading_, i);
      if (list_depth >= 0 && lines[i].depth <= list_depth) list_depth = -1;
      const bool inside = list_depth >= 0 || lies_in_materials(part);
      if (opens_list(words)) {
        list_depth = lines[i].depth;
      } else if (inside) {
        add(words, i);
      } else {
        add_handed_out(words);
      }
    }
  }

 private:
  bool lies_in_materials(const Part* part) const {
    if (part == nullptr) return false;
    const Part* at = part->is_heading ? part : &reading_.parts[part->above];
    const std::string folded = fold(at->title);
    return folded.starts_with("tai lieu") || folded.starts_with("ve tai lieu");
  }

  const citation::Citation* citation_of(std::size_t line) const {
    const TextSpan span = reading_.text.span_of_line(line);
    const auto& all = reading_.official.citations;
    const auto first = std::lower_bound(
        all.begin(), all.end(), span.begin,
        [](const citation::Citation& one, std::size_t at) { return one.span.begin < at; });
    const bool opens = first != all.end() && first->span.begin <= span.begin + 4;
    return opens ? &*first : nullptr;
  }

  void add(const std::string& words, std::size_t line) {
    DraftMaterial material;
    if (const citation::Citation* cited = citation_of(line)) {
      material.title = reading_.words(cited->span);
      material.author = cited->issuer;
      material.kind = "Văn bản";
    } else {
      material = described(words);
    }
    add(std::move(material));
  }

  static DraftMaterial described(std::string_view words) {
    DraftMaterial material;
    material.kind = kind_of(words);
    const std::optional<Quote> quote = first_quote(words);
    std::string_view rest = words;
    if (quote) {
      material.title = words.substr(quote->begin, quote->end - quote->begin);
      rest = words.substr(quote->after);
      material.author = author_behind(rest);
    } else {
      const std::size_t end = title_end(words);
      material.title = std::string(without_tail(words.substr(0, end), ".,;"));
      rest = words.substr(end);
    }
    if (material.author.empty()) material.author = author_of(rest);
    material.publisher = publisher_of(rest);
    material.year = year_in(rest);
    return material;
  }

  // "Phổ biến tài liệu Hỏi - đáp … (do Ban Tuyên giáo Trung ương biên soạn …)" among duties.
  void add_handed_out(std::string_view words) {
    constexpr std::string_view kHandOut = "Phổ biến tài liệu ";
    const std::size_t at = words.find(kHandOut);
    if (at == words.npos) return;
    const std::string_view rest = words.substr(at + std::string_view("Phổ biến ").size());
    const std::size_t close = rest.find(')');
    if (author_of(rest).empty()) return;
    add(described(rest.substr(0, close == rest.npos ? rest.npos : close + 1)));
  }

  void add(DraftMaterial material) {
    material.title = capitalise_first(shortened(material.title, kLongestTitle));
    const bool known = std::any_of(draft_.materials.begin(), draft_.materials.end(),
                                   [&](const auto& one) { return one.title == material.title; });
    if (!material.title.empty() && !known && draft_.materials.size() < kMostMaterials)
      draft_.materials.push_back(std::move(material));
  }

  const Reading& reading_;
  Draft& draft_;
};

}  // namespace

bool is_material_line(const Reading& reading, std::size_t line) {
  const std::string words = words_of_item(reading, line);
  const int depth = reading.manuscript.lines[line].depth;
  if (opens_list(words)) return true;
  // The nearest line above that is less deep opens the list the line belongs to.
  for (std::size_t i = line; i > 0 && depth > 0 && line - i < kLooksBack; --i) {
    const Line& above = reading.manuscript.lines[i - 1];
    if (above.is_blank() || above.depth >= depth) continue;
    return opens_list(words_of_item(reading, i - 1));
  }
  return false;
}

void read_materials(const Reading& reading, Draft& draft) {
  MaterialReader(reading, draft).read();
}

}  // namespace congbo::importing
