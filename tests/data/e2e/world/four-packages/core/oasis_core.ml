let wells = Z.to_string (Z.of_int 3)
