let to_html text =
  let line text =
    match String.length text with
    | n when n > 2 && String.sub text 0 2 = "# " ->
      "<h1>" ^ String.sub text 2 (n - 2) ^ "</h1>\n"
    | 0 -> ""
    | _ -> "<p>" ^ text ^ "</p>\n"
  in
  String.concat "" (List.map line (String.split_on_char '\n' text))
