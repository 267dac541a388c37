# SPDX-FileCopyrightText: 2026 The Steward authors
# SPDX-License-Identifier: Apache-2.0

# Item views and screen readers: the interfaces themselves, then the whole way over AT-SPI.
steward_test(gui_guardedtableview ${CMAKE_CURRENT_LIST_DIR}/tst_guardedtableview.cpp
  steward_ui Qt6::Widgets)

qt_add_executable(atspiprobe ${CMAKE_CURRENT_LIST_DIR}/atspiprobe_main.cpp)
target_link_libraries(atspiprobe PRIVATE steward_ui Qt6::Widgets steward_options)
set_target_properties(atspiprobe PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
add_test(NAME a11y_atspi_probe
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/../support/run-atspi-probe $<TARGET_FILE:atspiprobe>)
set_tests_properties(a11y_atspi_probe PROPERTIES TIMEOUT 180)
