#include "engine/run_files/run_request_file.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <random>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestRequest = 4 << 10;
constexpr std::size_t kLongestText = 128;

/// Of 64 random bits: two askers, or one that asks twice, do not meet in it.
std::string freshId() {
  std::random_device random;
  std::array<char, 20> text{};
  std::snprintf(text.data(), text.size(), "%08x%08x", random(), random());
  return text.data();
}

/// The text at `key`, shortened; empty when there is none.
std::string textIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string askerIn(const Json& json) {
  const std::string host = printableText(textIn(json, "host").substr(0, kLongestText));
  const auto pid = json.find("pid");
  if (pid == json.end() || !pid->is_number_integer())
    return host.empty() ? phrase("a process") : sentence("a process on %1", host);
  const auto number = pid->get<std::int64_t>();
  return host.empty() ? sentence("process %1", number) : sentence("process %1 on %2", number, host);
}

std::optional<RunRequest> readRequest(const fs::path& path) {
  try {
    return parseRunRequest(readWholeFile(path, kLargestRequest));
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Whether something stands there, also what can't be read: a link to nowhere, a pipe.
bool isThere(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

}  // namespace

std::string writeRunRequest(Storage& storage, const fs::path& run_folder, RunRequestKind kind) {
  std::string id = freshId();
  const Json json{{"id", id},
                  {"command", runRequestName(kind)},
                  {"host", hostName()},
                  {"pid", ::getpid()},
                  {"time", std::time(nullptr)}};
  writeFileAtomically(storage, RunLayout{run_folder}.request(), json.dump(2) + "\n");
  return id;
}

std::optional<std::string> waitingRunRequest(const fs::path& run_folder) {
  const auto request = readRequest(RunLayout{run_folder}.request());
  return request ? std::optional(request->id) : std::nullopt;
}

bool withdrawRunRequest(Storage& storage, const fs::path& run_folder, const std::string& id) {
  if (waitingRunRequest(run_folder) != id) return false;
  storage.removeAll(RunLayout{run_folder}.request());
  return true;
}

std::optional<RunRequest> parseRunRequest(const std::string& text) {
  try {
    const Json json = parseStrictJson(text, "request.json");
    if (!json.is_object()) return std::nullopt;
    const std::string id = textIn(json, "id"), command = textIn(json, "command");
    if (id.empty() || id.size() > kLongestText || command.empty()) return std::nullopt;
    return RunRequest{id, printableText(command.substr(0, kLongestText)), runRequestNamed(command),
                      askerIn(json)};
  } catch (const Error&) {
    return std::nullopt;
  }
}

RunRequestInbox::RunRequestInbox(Storage& storage, const fs::path& run_folder)
    : m_storage(storage), m_path(RunLayout{run_folder}.request()) {
  take();
}

std::optional<RunRequest> RunRequestInbox::take() {
  const bool has_seen_junk = std::exchange(m_has_seen_junk, false);
  if (!isThere(m_path)) return std::nullopt;
  std::optional<RunRequest> request = readRequest(m_path);
  m_has_seen_junk = !request;
  if (request || has_seen_junk) remove();
  if (!request || request->id == m_last_id) return std::nullopt;
  m_last_id = request->id;
  return request;
}

void RunRequestInbox::remove() {
  std::error_code error;
  if (fs::is_directory(fs::symlink_status(m_path, error))) return;  // nobody's request: not ours to empty
  try {
    m_storage.removeAll(m_path);
  } catch (const Error&) {
    // It is still known by its id.
  }
}

}  // namespace dinoscope
