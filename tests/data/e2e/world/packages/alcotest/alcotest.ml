let check_string name expected found =
  if expected <> found then failwith (Printf.sprintf "%s: %S is not %S" name found expected)
