type t = {
  name : string;
  title : string;
  day : int;
  leagues : Q.t;
  body : string;
}

let field line =
  match String.index_opt line ':' with
  | None -> None
  | Some i ->
    let key = String.trim (String.sub line 0 i) in
    let value = String.sub line (i + 1) (String.length line - i - 1) in
    Some (String.lowercase_ascii key, String.trim value)

let rec header fields = function
  | [] -> (fields, [])
  | line :: rest when String.trim line = "" -> (fields, rest)
  | line :: rest -> (
    match field line with
    | Some pair -> header (pair :: fields) rest
    | None -> (fields, line :: rest))

let fraction text =
  match Q.of_string text with
  | q when Z.equal (Q.den q) Z.zero || Q.sign q < 0 -> None
  | q -> Some q
  | exception (Invalid_argument _ | Division_by_zero) -> None

let parse ~name text =
  let fields, body = header [] (String.split_on_char '\n' text) in
  let get key default =
    Option.value (List.assoc_opt key fields) ~default
  in
  let day = int_of_string_opt (get "day" "0") in
  let leagues = fraction (get "leagues" "0") in
  match (day, leagues) with
  | None, _ -> Error (name ^ ": the day is not a number")
  | _, None -> Error (name ^ ": the leagues are not a fraction")
  | Some day, Some leagues ->
    let title = get "title" name in
    Ok { name; title; day; leagues; body = String.concat "\n" body }

let compare_days a b =
  match compare a.day b.day with
  | 0 -> String.compare a.name b.name
  | order -> order
