#include "site/cycles.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace congbo::site {
namespace {

class CycleFinder {
 public:
  explicit CycleFinder(const std::vector<std::vector<Index>>& edges)
      : edges_(edges), state_(edges.size(), State::fresh) {}

  std::vector<std::vector<Index>> run() {
    for (Index i = 0; i < edges_.size(); ++i) {
      if (state_[i] == State::fresh) walk(i);
    }
    return std::move(cycles_);
  }

 private:
  enum class State { fresh, open, closed };
  struct Step {
    Index node;
    std::size_t next;
  };

  // Depth first, with a stack of its own: a chain may be as long as the site has documents.
  void walk(Index start) {
    open(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next == edges_[step.node].size()) {
        state_[step.node] = State::closed;
        path_.pop_back();
        continue;
      }
      const Index to = edges_[step.node][step.next++];
      if (state_[to] == State::open) keep_from(to);
      if (state_[to] == State::fresh) open(to);
    }
  }

  void open(Index node) {
    state_[node] = State::open;
    path_.push_back({node, 0});
  }

  void keep_from(Index first) {
    const auto at = std::find_if(path_.begin(), path_.end(),
                                 [first](const Step& step) { return step.node == first; });
    std::vector<Index> cycle;
    std::transform(at, path_.end(), std::back_inserter(cycle),
                   [](const Step& step) { return step.node; });
    cycles_.push_back(std::move(cycle));
  }

  const std::vector<std::vector<Index>>& edges_;
  std::vector<State> state_;
  std::vector<Step> path_;
  std::vector<std::vector<Index>> cycles_;
};

}  // namespace

std::vector<std::vector<Index>> find_cycles(const std::vector<std::vector<Index>>& edges) {
  return CycleFinder(edges).run();
}

}  // namespace congbo::site
