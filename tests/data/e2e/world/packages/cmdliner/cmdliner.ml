let rec split = function
  | option :: value :: rest when String.length option > 2 && String.sub option 0 2 = "--" ->
    let options, others = split rest in
    ((String.sub option 2 (String.length option - 2), value) :: options, others)
  | other :: rest ->
    let options, others = split rest in
    (options, other :: others)
  | [] -> ([], [])
