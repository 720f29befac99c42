#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace dinoscope {

/// Who says in a run.lock that it trains the run, and when it touched the file last (RunHeartbeat).
struct RunHolder {
  std::string text;     ///< "process 4711 on somewhere", for people; empty when it is not known
  std::string host;     ///< the name in it
  std::string machine;  ///< the holder's machineId()
  std::chrono::sys_seconds beat;

  /// Whether locks tell nothing of it: another kernel holds them.
  bool isElsewhere() const;

  /// Whether it beat less than a minute ago. Clocks of machines that share a folder differ by seconds where
  /// they are set over a network, so a beat may as well lie up to a minute ahead; one that lies farther ahead
  /// is of a wrong clock and would, if it counted, keep a dead run alive for as long.
  bool isFresh(std::chrono::sys_seconds now =
                   std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())) const;
};

/// What a process writes into the run.lock that it holds.
std::string holderText();

/// Whoever may be dead by now. Empty when the file is missing or empty: who gives a run back empties it.
std::optional<RunHolder> readRunHolder(const std::filesystem::path& lock_file);

/// The name of this machine, for people.
std::string hostName();

/// Of the running kernel: containers on one machine have names of their own and share its locks. Empty where
/// it does not tell.
std::string machineId();

}  // namespace dinoscope
