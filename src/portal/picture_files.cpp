#include "portal/picture_files.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "base/files.h"
#include "media/picture_cache.h"
#include "portal/messages.h"
#include "portal/picture_problem.h"
#include "portal/tables.h"
#include "publish/sink.h"

namespace congbo::portal {
namespace {

using media::Rendition;

constexpr std::uintmax_t kMaxOwnFileBytes = 256u * 1024 * 1024;

Hash128 key_of(const PublishedPicture& picture, const Rendition& rendition) {
  static const std::string kVersions = media::encoder_versions();
  return hash_of(to_hex(picture.source) + "\n" + media::recipe_of(rendition) + "\n" + kVersions);
}

class Maker {
 public:
  Maker(const OutputPlan& plan, const PublishedPicture& picture, Diagnostics& diagnostics)
      : plan_(plan), picture_(picture), diagnostics_(diagnostics) {}

  // One for each rendition; nothing after reporting why not. `bytes` are the file's when they are
  // at hand.
  std::vector<std::string> run(const std::vector<Rendition>& renditions,
                               const std::string* bytes = nullptr) {
    std::vector<std::string> made(renditions.size());
    std::vector<Rendition> missing;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < renditions.size(); ++i) {
      std::optional<std::string> kept = find(renditions[i]);
      if (kept) {
        made[i] = std::move(*kept);
      } else {
        missing.push_back(renditions[i]);
        places.push_back(i);
      }
    }
    if (missing.empty()) return made;
    std::vector<std::string> fresh =
        bytes == nullptr ? read_and_render(missing) : render(*bytes, missing);
    if (fresh.empty()) return {};
    for (std::size_t i = 0; i < fresh.size(); ++i) made[places[i]] = std::move(fresh[i]);
    return made;
  }

  void report(media::Problem problem) {
    const std::string& source = plan_.tables().site->files[picture_.file].source;
    const Message& message = message_for(problem, picture_.header.format == media::Format::svg);
    diagnostics_.report(message, picture_.shown_in, picture_.place, {source});
  }

 private:
  std::optional<std::string> find(const Rendition& rendition) {
    if (plan_.pictures() == nullptr) return std::nullopt;
    return plan_.pictures()->find(key_of(picture_, rendition));
  }

  std::vector<std::string> read_and_render(const std::vector<Rendition>& renditions) {
    const std::string& source = plan_.tables().site->files[picture_.file].source;
    const auto bytes = plan_.files().read(source, kMaxOwnFileBytes);
    if (bytes) return render(*bytes, renditions);
    diagnostics_.report(kOwnFileUnreadable, source, {}, {std::to_string(kMaxOwnFileBytes)});
    return {};
  }

  std::vector<std::string> render(const std::string& bytes,
                                  const std::vector<Rendition>& renditions) {
    auto made = media::render(bytes, picture_.header, renditions);
    if (!made) {
      report(made.error());
      return {};
    }
    for (std::size_t i = 0; i < made->size() && plan_.pictures() != nullptr; ++i) {
      plan_.pictures()->keep(key_of(picture_, renditions[i]), (*made)[i]);
    }
    return std::move(*made);
  }

  const OutputPlan& plan_;
  const PublishedPicture& picture_;
  Diagnostics& diagnostics_;
};

// A file not known to be a picture by its name; what it holds decides.
tl::expected<std::string, media::Problem> cleaned(const std::string& bytes) {
  const media::Format format = media::format_of(bytes);
  if (format == media::Format::none || format == media::Format::foreign) return bytes;
  return media::without_metadata(bytes);
}

}  // namespace

bool produce_sizes(const OutputPlan& plan, std::size_t subject, publish::OutputSink& sink,
                   Diagnostics& diagnostics) {
  const PublishedPicture& picture = plan.tables().pictures[subject];
  std::vector<Rendition> renditions;
  for (const MadePicture& made : picture.made) renditions.push_back(made.rendition);
  const std::vector<std::string> made = Maker(plan, picture, diagnostics).run(renditions);
  for (std::size_t i = 0; i < made.size(); ++i) sink.accept(picture.made[i].path, made[i]);
  return !made.empty();
}

bool produce_size(const OutputPlan& plan, const Output& output, publish::OutputSink& sink,
                  Diagnostics& diagnostics) {
  const PublishedPicture& picture = plan.tables().pictures[output.subject];
  const std::vector<std::string> made =
      Maker(plan, picture, diagnostics).run({picture.made[output.part].rendition});
  if (!made.empty()) sink.accept(output.path, made.front());
  return !made.empty();
}

bool produce_own_file(const OutputPlan& plan, const Output& output, publish::OutputSink& sink,
                      Diagnostics& diagnostics) {
  const Tables& tables = plan.tables();
  const std::string& source = tables.site->files[output.subject].source;
  const auto bytes = plan.files().read(source, kMaxOwnFileBytes);
  if (!bytes) {
    diagnostics.report(kOwnFileUnreadable, source, {}, {std::to_string(kMaxOwnFileBytes)});
    return false;
  }
  const Index index = tables.files[output.subject].picture;
  if (index != kNone && media::needs_redrawing(tables.pictures[index].header)) {
    const PublishedPicture& picture = tables.pictures[index];
    const Rendition whole{picture.header.format, picture.header.width, picture.header.height};
    const std::vector<std::string> made = Maker(plan, picture, diagnostics).run({whole}, &*bytes);
    if (!made.empty()) sink.accept(output.path, made.front());
    return !made.empty();
  }
  const auto clean = cleaned(*bytes);
  if (clean) {
    sink.accept(output.path, *clean);
  } else if (index != kNone) {
    Maker(plan, tables.pictures[index], diagnostics).report(clean.error());
  } else {
    const bool is_drawing = media::format_of(*bytes) == media::Format::svg;
    diagnostics.report(message_for(clean.error(), is_drawing), source, {}, {source});
  }
  return clean.has_value();
}

}  // namespace congbo::portal
