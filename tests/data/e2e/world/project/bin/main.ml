let () =
  let options, folders = Cmdliner.split (List.tl (Array.to_list Sys.argv)) in
  let title = Option.value (List.assoc_opt "title" options) ~default:"Stops" in
  match folders with
  | [ source; target ] -> Waystation.write ~title source target
  | _ -> failwith "waystation [--title TITLE] SOURCE TARGET"
