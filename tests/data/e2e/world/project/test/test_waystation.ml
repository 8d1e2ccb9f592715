let () =
  Alcotest.check_string "heading" "<h1>Gate</h1>\n" (Waystation.page "# Gate")
