let to_string names =
  "[" ^ String.concat "," (List.map (Printf.sprintf "%S") names) ^ "]"
