#include "importing/office_source.h"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/diagnostics.h"
#include "base/platform.h"
#include "base/process.h"
#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/messages.h"
#include "importing/missed_text.h"
#include "importing/office_marks.h"
#include "importing/office_tree.h"

namespace congbo::importing {
namespace {

namespace fs = std::filesystem;

constexpr int kPandocSeconds = 60;
constexpr int kOfficeSeconds = 120;
constexpr std::uintmax_t kMebibyte = 1024 * 1024;
constexpr std::uintmax_t kMostConverted = 64 * kMebibyte;
constexpr std::uintmax_t kMostPicture = 32 * kMebibyte;
constexpr std::size_t kMostPictures = 500;

// A folder of our own, removed with the object.
class Workshop {
 public:
  Workshop() {
    std::error_code problem;
    std::string pattern = (fs::temp_directory_path(problem) / "congbo-import-XXXXXX").string();
    if (!problem && ::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  ~Workshop() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  bool is_open() const { return !path_.empty(); }
  const std::string& path() const { return path_; }
  std::string at(std::string_view name) const { return path_ + "/" + std::string(name); }

 private:
  std::string path_;
};

std::string first_line(std::string_view text) {
  text = trim(text);
  return shortened(text.substr(0, text.find('\n')), 160);
}

// By what a picture is, not by what its file is called.
std::string picture_ending(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "png";
  if (bytes.starts_with("\xFF\xD8\xFF")) return "jpg";
  if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return "gif";
  if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return "webp";
  return {};
}

class OfficeReader {
 public:
  OfficeReader(const std::string& shown, Diagnostics& diagnostics)
      : shown_(shown), diagnostics_(diagnostics) {}

  std::optional<Manuscript> read(std::string_view ending, std::string bytes) {
    if (!workshop_.is_open()) {
      report(kWriteFailed, {"/tmp", "mkdtemp"});
      return std::nullopt;
    }
    std::string name = "tai-lieu." + std::string(ending);
    if (ending == "doc") {
      if (!convert_by_office(name, bytes)) return std::nullopt;
      name = "tai-lieu.docx";
      ending = "docx";
    }
    if ((ending == "rtf" || ending == "odt") && find_program("soffice")) {
      // LibreOffice reads more of these than pandoc does: footnotes of RTF, lists in ODT cells.
      const auto own = ending == "rtf" ? OfficeFormat::rtf : OfficeFormat::odt;
      if (!has_no_marks(find_office_marks(bytes, own))) return std::nullopt;
      if (!convert_by_office(name, bytes)) return std::nullopt;
      name = "tai-lieu.docx";
      ending = "docx";
    }
    const OfficeFormat format = ending == "docx"  ? OfficeFormat::docx
                                : ending == "odt" ? OfficeFormat::odt
                                                  : OfficeFormat::rtf;
    const OfficeMarks marks = find_office_marks(bytes, format);
    if (!has_no_marks(marks)) return std::nullopt;
    const std::string original = bytes;
    if (format == OfficeFormat::rtf) bytes = with_plain_stand_ins_escaped(bytes);
    std::error_code ignored;
    fs::remove(workshop_.at(name), ignored);
    if (!write(name, bytes)) return std::nullopt;
    std::optional<Manuscript> manuscript = convert(name, ending);
    if (manuscript) add_missed_text(original, format, marks, *manuscript);
    return manuscript;
  }

 private:
  void report(const Message& message, std::vector<std::string> arguments) {
    diagnostics_.report(message, shown_, {}, std::move(arguments));
  }

  bool write(const std::string& name, std::string_view bytes) {
    const std::error_code problem = write_new_file(workshop_.at(name), bytes);
    if (problem) report(kWriteFailed, {workshop_.at(name), problem.message()});
    return !problem;
  }

  bool has_no_marks(const OfficeMarks& marks) {
    if (!marks.readable) report(kHelperFailed, {"congbo", "zip/rtf"});
    if (!marks.secrecy.empty()) report(kSecret, {marks.secrecy});
    if (marks.has_comments) report(kHasComments, {});
    if (marks.has_changes) report(kTrackedChanges, {});
    if (marks.has_hidden) report(kHiddenText, {});
    return marks.readable && marks.secrecy.empty() && !marks.has_comments && !marks.has_changes &&
           !marks.has_hidden;
  }

  // True when the helper ended well; says why not otherwise.
  bool run(const std::string& name, const ProcessRequest& request, ProcessResult& result) {
    result = run_process(request);
    if (result.end == ProcessEnd::exited && result.code == 0) return true;
    if (result.end == ProcessEnd::timed_out) {
      report(kHelperSlow, {name, std::to_string(request.seconds)});
    } else if (result.end == ProcessEnd::output_too_large) {
      report(kConvertedTooLarge, {std::to_string(kMostConverted / kMebibyte)});
    } else {
      report(kHelperFailed, {name, first_line(result.errors)});
    }
    return false;
  }

  bool convert_by_office(const std::string& name, std::string& bytes) {
    const std::optional<std::string> office = find_program("soffice");
    if (!office) {
      report(kHelperMissing, {"soffice", "libreoffice-writer", ".docx"});
      return false;
    }
    if (!write(name, bytes)) return false;
    ProcessRequest request;
    request.program = *office;
    // A profile of its own: an office program that is open would take the work over otherwise.
    request.arguments = {"-env:UserInstallation=file://" + workshop_.at("ho-so"),
                         "--headless",
                         "--norestore",
                         "--convert-to",
                         "docx",
                         "--outdir",
                         workshop_.at("doi"),
                         workshop_.at(name)};
    request.folder = workshop_.path();
    request.seconds = kOfficeSeconds;
    ProcessResult result;
    if (!run("LibreOffice", request, result)) return false;
    const std::error_code problem =
        read_file(workshop_.at("doi/tai-lieu.docx"), kMostConverted, false, bytes);
    if (problem)
      report(kHelperFailed, {"LibreOffice", first_line(result.errors + problem.message())});
    return !problem;
  }

  std::optional<Manuscript> convert(const std::string& name, std::string_view ending) {
    const std::optional<std::string> pandoc = find_program("pandoc");
    if (!pandoc) {
      report(kHelperMissing, {"pandoc", "pandoc", ".txt"});
      return std::nullopt;
    }
    ProcessRequest request;
    request.program = *pandoc;
    // --sandbox: pictures that only name a place on the network or the disk are not fetched.
    request.arguments = {"+RTS",
                         "-M1500m",
                         "-RTS",
                         "--sandbox",
                         "--track-changes=all",
                         "--extract-media=anh",
                         "--from=" + std::string(ending),
                         "--to=json",
                         name};
    request.folder = workshop_.path();
    request.seconds = kPandocSeconds;
    request.max_output = kMostConverted;
    ProcessResult result;
    if (!run("pandoc", request, result)) return std::nullopt;
    auto tree = read_office_tree(result.output,
                                 [this](const std::string& media) { return take_picture(media); });
    if (!tree) {
      report(kHelperFailed, {"pandoc", "JSON"});
      return std::nullopt;
    }
    if (tree->has_comments) report(kHasComments, {});
    if (tree->has_changes) report(kTrackedChanges, {});
    if (tree->has_comments || tree->has_changes) return std::nullopt;
    tree->manuscript.pictures = std::move(pictures_);
    return std::move(tree->manuscript);
  }

  // What the converter dropped goes to the end, where a person can put it right.
  void add_missed_text(std::string_view bytes, OfficeFormat format, const OfficeMarks& marks,
                       Manuscript& manuscript) {
    const std::vector<std::string> missed = find_missed_text(bytes, format, manuscript);
    const bool notes_lost =
        marks.has_notes &&
        std::none_of(manuscript.lines.begin(), manuscript.lines.end(),
                     [](const Line& line) { return line.kind == Line::Kind::verbatim; });
    if (notes_lost)
      manuscript.notes.push_back("chú thích cuối trang của tệp RTF chưa đưa vào được");
    if (!missed.empty() || notes_lost) {
      report(kMissedText, {missed.empty() ? "≥ 1" : std::to_string(missed.size())});
    }
    for (const std::string& text : missed) {
      Line line;
      line.text = escape_markdown(text, false);
      line.note = "đoạn bộ chuyển đổi bỏ sót; chép về đúng chỗ";
      manuscript.missed.push_back(std::move(line));
    }
  }

  // Media lie below our own folder; a path that leads out of it is none of them.
  std::string take_picture(const std::string& media) {
    const auto known = std::find_if(taken_.begin(), taken_.end(),
                                    [&](const auto& one) { return one.first == media; });
    if (known != taken_.end()) return known->second;
    std::string name;
    std::string bytes;
    const bool inside = media.starts_with("anh/") && media.find("..") == media.npos;
    const bool was_read = inside && pictures_.size() < kMostPictures &&
                          !read_file(workshop_.at(media), kMostPicture, false, bytes);
    const std::string ending = was_read ? picture_ending(bytes) : std::string();
    if (ending.empty()) {
      report(kPictureLeftOut, {media.substr(media.rfind('/') + 1)});
    } else {
      name = "hinh-" + std::to_string(pictures_.size() + 1) + "." + ending;
      pictures_.push_back({name, std::move(bytes)});
    }
    taken_.emplace_back(media, name);
    return name;
  }

  const std::string& shown_;
  Diagnostics& diagnostics_;
  Workshop workshop_;
  std::vector<Picture> pictures_;
  std::vector<std::pair<std::string, std::string>> taken_;
};

}  // namespace

std::optional<Manuscript> read_office(const std::string& shown, std::string_view ending,
                                      const std::string& bytes, Diagnostics& diagnostics) {
  return OfficeReader(shown, diagnostics).read(ending, bytes);
}

}  // namespace congbo::importing
