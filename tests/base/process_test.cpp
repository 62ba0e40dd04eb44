#include "base/process.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>

#include "base/temp_folder.h"

using namespace congbo;

namespace {

ProcessRequest shell(const std::string& script) {
  ProcessRequest request;
  request.program = "/bin/sh";
  request.arguments = {"-c", script};
  return request;
}

// A script that can be started as a program.
std::string make_program(const TempFolder& folder, const std::string& name,
                         const std::string& text) {
  folder.write(name, "#!/bin/sh\n" + text);
  std::filesystem::permissions(folder.at(name), std::filesystem::perms::owner_all);
  return folder.at(name);
}

}  // namespace

TEST_CASE("output, errors and exit code of a program come back") {
  const ProcessResult result = run_process(shell("printf 'xin chào'; echo lỗi >&2; exit 7"));
  CHECK(result.end == ProcessEnd::exited);
  CHECK(result.code == 7);
  CHECK(result.output == "xin chào");
  CHECK(result.errors == "lỗi\n");
}

TEST_CASE("arguments reach the program as they are, without a shell") {
  const TempFolder folder;
  ProcessRequest request;
  request.program = make_program(folder, "in ra", "for a in \"$@\"; do printf '<%s>' \"$a\"; done");
  request.arguments = {"-tên có dấu cách.docx", "a'b\"c", "$(touch hong)", "", "; ls"};
  request.folder = folder.path();
  CHECK(run_process(request).output == "<-tên có dấu cách.docx><a'b\"c><$(touch hong)><><; ls>");
  CHECK_FALSE(std::filesystem::exists(folder.at("hong")));
}

TEST_CASE("a program runs in the folder asked for and has nothing to read") {
  const TempFolder folder;
  ProcessRequest request = shell("cat; pwd -P");
  request.folder = folder.path();
  CHECK(run_process(request).output == std::filesystem::canonical(folder.path()).string() + "\n");
}

TEST_CASE("a program that takes too long is stopped, with what it started") {
  ProcessRequest request = shell("sleep 100 & sleep 100");
  request.seconds = 1;
  CHECK(run_process(request).end == ProcessEnd::timed_out);
}

TEST_CASE("a program that closes its output and goes on is stopped too") {
  ProcessRequest request = shell("exec >&- 2>&-; sleep 100");
  request.seconds = 1;
  CHECK(run_process(request).end == ProcessEnd::timed_out);
}

TEST_CASE("a program that writes too much is stopped") {
  ProcessRequest request = shell("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaa; done");
  request.max_output = 1000;
  const ProcessResult result = run_process(request);
  CHECK(result.end == ProcessEnd::output_too_large);
  CHECK(result.output.size() == 1001);
}

TEST_CASE("output of exactly the size allowed is taken") {
  ProcessRequest request = shell("printf 1234");
  request.max_output = 4;
  CHECK(run_process(request).end == ProcessEnd::exited);
}

TEST_CASE("a program that dies of a signal says which") {
  const ProcessResult result = run_process(shell("kill -TERM $$"));
  CHECK(result.end == ProcessEnd::killed);
  CHECK(result.code == 15);
}

TEST_CASE("a program that is not there is not started") {
  ProcessRequest request;
  request.program = "/khong/co";
  const ProcessResult result = run_process(request);
  CHECK((result.end == ProcessEnd::not_started || result.code == 127));
}

TEST_CASE("programs are found in absolute folders of PATH only") {
  const TempFolder folder;
  const std::string program = make_program(folder, "congbo-thu", "exit 0");
  const std::string before = ::getenv("PATH");
  ::setenv("PATH", (".:" + folder.path() + "::" + before).c_str(), 1);
  CHECK(find_program("congbo-thu") == program);
  CHECK(find_program("../bin/sh") == std::nullopt);
  CHECK(find_program("") == std::nullopt);
  ::setenv("PATH", ".", 1);
  CHECK(find_program("congbo-thu") == std::nullopt);
  ::unsetenv("PATH");
  CHECK(find_program("sh") == std::nullopt);
  ::setenv("PATH", before.c_str(), 1);
}
