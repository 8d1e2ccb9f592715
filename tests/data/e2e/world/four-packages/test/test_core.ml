let () = Alcotest.check_string "wells" "3" Oasis_core.wells
