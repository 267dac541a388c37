# SPDX-FileCopyrightText: 2026 The Steward authors
# SPDX-License-Identifier: Apache-2.0

# Whether ${BENCH} measures ${WHAT} at all: one line of JSON with the figures that are promised.
# How large they are plays no part.
set(keys bench ours_ms limit_ms ratio runs heartbeat_p999_ms heartbeat_raw_p999_ms
  run_queue_wait_max_ms longest_pass_ms beats)
if(WHAT STREQUAL "history")
  set(options --rows 500 --beats 100)
  list(APPEND keys first_rows_ms first_rows_limit_ms rows_scrolled searches_typed)
elseif(WHAT STREQUAL "directory")
  set(options --users 500 --runs 1 --beats 100)
  list(APPEND keys users pages rss_added_mb)
elseif(WHAT STREQUAL "filter")
  set(options --users 500)
  # What it types is measured one by one; the heartbeat is that of sorting.
  set(keys bench ours_ms limit_ms ratio runs users queries sort_ms sort_heartbeat_p999_ms
    sort_longest_pass_ms)
elseif(WHAT STREQUAL "resolve")
  set(options --rows 300 --users 500 --runs 1 --beats 100)
  list(APPEND keys heartbeat_limit_ms similar_ms rows users resolved similar unknown)
else()
  # A run that is over between two beats counts none: with latency each lasts for some.
  set(options --count 64 --latency-ms 20 --beats 100)
  list(APPEND keys count visible_ms rss_added_mb)
endif()
execute_process(COMMAND ${BENCH} ${WHAT} ${options}
  OUTPUT_VARIABLE line ERROR_VARIABLE errors RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${WHAT} ended with ${code}: ${errors}")
endif()
if(NOT line MATCHES "^[^\n]+\n$")
  message(FATAL_ERROR "${WHAT} did not print exactly one line: ${line}")
endif()
foreach(key ${keys})
  # A FATAL_ERROR when it is no JSON or lacks the key.
  string(JSON value GET "${line}" ${key})
endforeach()
