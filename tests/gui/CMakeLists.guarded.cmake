# SPDX-FileCopyrightText: 2026 The Steward authors
# SPDX-License-Identifier: Apache-2.0

# Item views and screen readers: the interfaces themselves, then the whole way over AT-SPI.
steward_test(gui_guardedtableview ${CMAKE_CURRENT_LIST_DIR}/tst_guardedtableview.cpp
  steward_ui Qt6::Widgets)
